import type { System } from "../system.ts"
import { alaLc, frontVowels, ng } from "./congress.ts"
import { iso9 } from "./iso9.ts"

/** Tatar. */
export const tatar: ReadonlyArray<System> = [
  alaLc("tt", "Tatar", `${frontVowels}, ${ng}, җ j`),
  iso9("tt")
]
