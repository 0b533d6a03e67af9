import type { Words } from "../../quantities/senses.ts"
import { numbers as arNumbers } from "../../quantities/words/ar.ts"
import { numbers as deNumbers } from "../../quantities/words/de.ts"
import { numbers as enNumbers } from "../../quantities/words/en.ts"
import { numbers as esNumbers } from "../../quantities/words/es.ts"
import { numbers as frNumbers } from "../../quantities/words/fr.ts"
import { numbers as plNumbers } from "../../quantities/words/pl.ts"
import { numbers as ruNumbers } from "../../quantities/words/ru.ts"
import { numbers as trNumbers } from "../../quantities/words/tr.ts"
import { numbers as ukNumbers } from "../../quantities/words/uk.ts"
import { numbers as zhNumbers } from "../../quantities/words/zh.ts"
import { time as arTime } from "./ar.ts"
import { time as deTime } from "./de.ts"
import { time as enTime } from "./en.ts"
import { time as esTime } from "./es.ts"
import { time as frTime } from "./fr.ts"
import { time as plTime } from "./pl.ts"
import { time as ruTime } from "./ru.ts"
import { time as trTime } from "./tr.ts"
import { time as ukTime } from "./uk.ts"
import { time as zhTime } from "./zh.ts"

/** The word lists of time and number, by base language. */
export const lists: Readonly<Record<string, ReadonlyArray<Words>>> = {
  ar: [arTime, arNumbers], de: [deTime, deNumbers], en: [enTime, enNumbers], es: [esTime, esNumbers], fr: [frTime, frNumbers],
  pl: [plTime, plNumbers], ru: [ruTime, ruNumbers], tr: [trTime, trNumbers], uk: [ukTime, ukNumbers], zh: [zhTime, zhNumbers]
}
