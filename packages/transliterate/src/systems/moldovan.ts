import type { System } from "../system.ts"
import { alaLc } from "./congress.ts"
import { iso9 } from "./iso9.ts"

/** Romanian in the Cyrillic of Moldova. */
export const moldovan: ReadonlyArray<System> = [alaLc("ro", "Moldovan", "ӂ j"), iso9("ro")]
