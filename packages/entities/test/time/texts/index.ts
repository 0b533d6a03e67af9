import * as ar from "./ar.ts"
import * as de from "./de.ts"
import * as en from "./en.ts"
import * as es from "./es.ts"
import * as fr from "./fr.ts"
import * as pl from "./pl.ts"
import * as ru from "./ru.ts"
import * as tr from "./tr.ts"
import * as uk from "./uk.ts"
import * as zh from "./zh.ts"

/** Marked texts by language. */
export const texts: Readonly<Record<string, { readonly dated: ReadonlyArray<string>; readonly undated: ReadonlyArray<string> }>> = { ar, de, en, es, fr, pl, ru, tr, uk, zh }
