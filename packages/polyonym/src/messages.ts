import { ar } from "./messages/ar.ts"
import type { Catalogue } from "./messages/catalogue.ts"
import { de } from "./messages/de.ts"
import { es } from "./messages/es.ts"
import { fr } from "./messages/fr.ts"
import { pl } from "./messages/pl.ts"
import { ru } from "./messages/ru.ts"
import { isKnown, learn, localeFor, type MessageLocale, type Messages, speaking } from "./messages/sentences.ts"
import { tr } from "./messages/tr.ts"
import { uk } from "./messages/uk.ts"
import { zh } from "./messages/zh.ts"

export type { MessageKey } from "./messages/catalogue.ts"
export { locales } from "./messages/locales.ts"
export type { MessageParameter, Messages } from "./messages/sentences.ts"

const catalogues: Readonly<Record<Exclude<MessageLocale, "en">, Catalogue>> = { uk, ru, de, fr, es, pl, tr, ar, zh }

/** Messages in a language (BCP 47, or a POSIX locale such as `uk_UA.UTF-8`); English where there are none. */
export function messagesIn(locale: string): Messages {
  const lng = localeFor(locale)
  if (lng !== "en" && !isKnown(lng)) learn(lng, catalogues[lng])
  return speaking(lng)
}
