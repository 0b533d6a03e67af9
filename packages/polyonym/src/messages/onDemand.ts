import type { Catalogue } from "./catalogue.ts"
import { isKnown, learn, localeFor, type MessageLocale, type Messages, speaking } from "./sentences.ts"

export type { Messages } from "./sentences.ts"

const catalogues: Readonly<Record<Exclude<MessageLocale, "en">, () => Promise<Catalogue>>> = {
  uk: async () => (await import("./uk.ts")).uk,
  ru: async () => (await import("./ru.ts")).ru,
  de: async () => (await import("./de.ts")).de,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  pl: async () => (await import("./pl.ts")).pl,
  tr: async () => (await import("./tr.ts")).tr,
  ar: async () => (await import("./ar.ts")).ar,
  zh: async () => (await import("./zh.ts")).zh
}

/**
 * Reads the sentences of a locale's language (en, uk, ru, de, fr, es, pl, tr, ar, zh; BCP 47 or POSIX), so that `messagesIn` has them. Rejects where the file with them cannot be read.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadMessages, messagesIn } from "polyonym/messages"
 *
 * await loadMessages("de")
 * assert.equal(messagesIn("de").reason("share"), "Teilen")
 * assert.equal(messagesIn("fi").locale, "en")
 * ```
 */
export async function loadMessages(locale: string): Promise<void> {
  const lng = localeFor(locale)
  if (lng !== "en" && !isKnown(lng)) learn(lng, await catalogues[lng]())
}

/**
 * Messages in a language (BCP 47, or a POSIX locale such as `uk_UA.UTF-8`) that `loadMessages` has read; in English otherwise.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { messagesIn } from "polyonym/messages"
 *
 * assert.equal(messagesIn("en_GB.UTF-8").direction, "ltr")
 * assert.equal(messagesIn("fi").locale, "en")
 * ```
 */
export const messagesIn = (locale: string): Messages => speaking(localeFor(locale))
