import type { System } from "../system.ts"
import { alaLc } from "./congress.ts"
import { iso9 } from "./iso9.ts"

const mari = "ё i\u0361o, ҥ n\u0361g, ӓ ă, ӧ ȯ, ӱ u\u0307, ӹ ẏ"

const mordvin = "ё i\u0361o"

/** Uralic languages of Russia: Komi, Udmurt, Meadow and Hill Mari, Erzya and Moksha. */
export const uralic: ReadonlyArray<System> = [
  alaLc("kv", "Komi", "ӧ ȯ"),
  iso9("kv"),
  alaLc("udm", "Udmurt", "ӝ j, ӟ d\u0361z, ӥ ï, ӧ ȯ, ӵ ċh"),
  iso9("udm"),
  alaLc("mhr", "Mari", mari),
  iso9("mhr"),
  alaLc("mrj", "Mari", mari),
  iso9("mrj"),
  alaLc("myv", "Mordvin", mordvin),
  iso9("myv"),
  alaLc("mdf", "Mordvin", mordvin),
  iso9("mdf")
]
