import type { System } from "../../system.ts"
import { devanagari } from "./devanagari.ts"
import { eastern } from "./east.ts"
import { hunterianSystems } from "./hunterian.ts"
import { sinhala } from "./sinhala.ts"
import { southern } from "./south.ts"
import { western } from "./west.ts"

/** The Brahmic scripts of South Asia. */
export const southAsian: ReadonlyArray<System> = [...devanagari, ...hunterianSystems, ...eastern, ...western, ...southern, ...sinhala]
