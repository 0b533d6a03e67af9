import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { iso9 } from "./iso9.ts"

/** Dungan. */
export const dungan: ReadonlyArray<System> = [alaLc("dng", "Dungan", `${frontVowels}, ${ng}, җ j, ў ŭ`), iso9("dng")]
