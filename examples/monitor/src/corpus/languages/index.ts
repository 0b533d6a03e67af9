import type { Language } from "../language.ts"
import { ar } from "./ar.ts"
import { de } from "./de.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { fr } from "./fr.ts"
import { pl } from "./pl.ts"
import { ru } from "./ru.ts"
import { tr } from "./tr.ts"
import { uk } from "./uk.ts"
import { zh } from "./zh.ts"

export const languages: ReadonlyArray<Language> = [en, uk, ru, de, fr, es, pl, tr, ar, zh]
