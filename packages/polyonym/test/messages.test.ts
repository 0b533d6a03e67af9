import { readdirSync, readFileSync } from "node:fs"
import { createInstance, type Resource } from "i18next"
import { describe, expect, it } from "vitest"
import { locales, messagesIn } from "../src/messages.ts"
import type { MessageKey } from "../src/messages/catalogue.ts"
import { en } from "../src/messages/en.ts"
import * as onDemand from "../src/messages/onDemand.ts"

type Sentences = Readonly<Record<string, string>>

/** The file of each language, by its tag. */
const tags = readdirSync(new URL("../src/messages/", import.meta.url)).flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [])
const catalogues: Readonly<Record<string, Sentences>> = Object.fromEntries(await Promise.all(tags.map(async (tag) => [tag, (await import(`../src/messages/${tag}.ts`) as Readonly<Record<string, Sentences>>)[tag]!] as const)))
const others = Object.entries(catalogues).filter(([language]) => language !== "en")
const category = /_(?:zero|one|two|few|many|other)$/
const baseOf = (key: string): string => key.replace(category, "")
const bases = [...new Set(Object.keys(en).map(baseOf))].sort()
const english: Readonly<Record<string, string>> = en
const englishOf = (base: string): string => english[base] ?? english[`${base}_other`]!
const placeholders = (text: string): ReadonlyArray<string> => [...new Set(text.match(/\{\{.*?\}\}/g))].sort()
const nested = (text: string): ReadonlyArray<string> => [...new Set(text.match(/\$t\([a-z_]+/g))].sort()
const categoriesOf = (language: string): ReadonlyArray<string> => new Intl.PluralRules(language).resolvedOptions().pluralCategories

describe("messages in ten languages", () => {
  it("there is a file for each, and each file is known, with and without the others", async () => {
    expect([...tags].sort()).toEqual([...locales].sort())
    for (const tag of tags) {
      expect(messagesIn(tag).locale, tag).toBe(tag)
      await onDemand.loadMessages(tag)
      expect(onDemand.messagesIn(tag).locale, tag).toBe(tag)
    }
    expect(tags.length).toBeGreaterThanOrEqual(10)
  })

  it.each(others)("%s has the keys of English, no more and no fewer", (_, catalogue) => {
    expect([...new Set(Object.keys(catalogue).map(baseOf))].sort()).toEqual(bases)
  })

  it.each(Object.entries(catalogues))("%s has every plural form that CLDR gives the language, or needs none", (language, catalogue) => {
    for (const base of bases) {
      const forms = Object.keys(catalogue).filter((key) => baseOf(key) === base)
      if (Object.hasOwn(catalogue, base)) expect(forms).toEqual([base])
      else expect(forms.map((key) => key.slice(base.length + 1)).sort(), base).toEqual([...categoriesOf(language)].sort())
    }
  })

  it.each(others)("%s has the placeholders of English, and the same sentences within sentences", (_, catalogue) => {
    for (const [key, text] of Object.entries(catalogue)) {
      const original = englishOf(baseOf(key))
      expect(nested(text), key).toEqual(nested(original))
      // a form for one or two need not say the number
      if (category.test(key) && !key.endsWith("_other")) for (const one of placeholders(text)) expect(placeholders(original), key).toContain(one)
      else expect(placeholders(text), key).toEqual(placeholders(original))
    }
  })

  it.each(others)("%s has no English left", (language, catalogue) => {
    const wordsOf = (text: string): ReadonlyArray<string> => text.replace(/\{\{.*?\}\}|\$t\(.*?\)|`.*?`|\{"kind".*\}|--[a-z-]+/g, " ").match(/\p{L}{3,}/gu) ?? []
    const own = { uk: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u }[language]
    for (const [key, text] of Object.entries(catalogue)) {
      const original = englishOf(baseOf(key))
      const said = wordsOf(original)
      if (said.length > 1) expect(text, key).not.toBe(original)
      if (own !== undefined && said.length > 0) expect(text, key).toMatch(own)
      expect(text, key).not.toMatch(/\b(?:the|is|are|cannot|there|which|with)\b/)
    }
  })

  it("there is one for all evidence that a name may have", () => {
    const sources = new URL("../../entities/src/", import.meta.url)
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))
    const codes = new Set(files.flatMap((file) => [...readFileSync(new URL(file, sources), "utf8").matchAll(/evidence\("([a-z-]+)"/g)].map((found) => found[1]!)))
    expect(codes.size).toBeGreaterThan(20)
    expect([...codes].filter((code) => !bases.includes(`why_${code}`))).toEqual([])
  })

  it("are all found by a real i18next, whatever is counted", async () => {
    const missing: Array<string> = []
    const resources: Resource = Object.fromEntries(Object.entries(catalogues).map(([language, translation]) => [language, { translation }]))
    const i18n = createInstance()
    await i18n.init({ lng: "en", resources, saveMissing: true, missingKeyHandler: (_languages, _namespace, key) => missing.push(key) })
    for (const lng of locales) for (const base of bases) for (const count of [0, 1, 2, 5, 21, 1.5]) {
      expect(i18n.exists(base, { lng, count }), `${lng} ${base}`).toBe(true)
      const names = placeholders(englishOf(base)).map((one) => one.match(/\w+/)![0])
      i18n.t(base, { ...Object.fromEntries(names.map((name) => [name, count])), lng, count })
    }
    expect(missing).toEqual([])
  })
})

describe("numbers in messages", () => {
  const rows: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ["en", ["0 documents", "1 document", "2 documents", "5 documents", "21 documents", "1.5 documents"]],
    ["uk", ["0 документів", "1 документ", "2 документи", "5 документів", "21 документ", "1,5 документа"]],
    ["ru", ["0 документов", "1 документ", "2 документа", "5 документов", "21 документ", "1,5 документа"]],
    ["de", ["0 Dokumente", "1 Dokument", "2 Dokumente", "5 Dokumente", "21 Dokumente", "1,5 Dokumente"]],
    ["fr", ["0 document", "1 document", "2 documents", "5 documents", "21 documents", "1,5 document"]],
    ["es", ["0 documentos", "1 documento", "2 documentos", "5 documentos", "21 documentos", "1,5 documentos"]],
    ["pl", ["0 dokumentów", "1 dokument", "2 dokumenty", "5 dokumentów", "21 dokumentów", "1,5 dokumentu"]],
    ["tr", ["0 belge", "1 belge", "2 belge", "5 belge", "21 belge", "1,5 belge"]],
    ["ar", ["لا مستندات", "مستند واحد", "مستندان", "5 مستندات", "21 مستندًا", "1.5 مستند"]],
    ["zh", ["0 篇文档", "1 篇文档", "2 篇文档", "5 篇文档", "21 篇文档", "1.5 篇文档"]]
  ]
  it.each(rows)("%s: 0, 1, 2, 5, 21 and a fraction", (language, forms) => {
    const { say } = messagesIn(language)
    // which digits Arabic is written with is up to the platform
    const western = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace("٫", ".")
    expect([0, 1, 2, 5, 21, 1.5].map((count) => western(say("counted_documents", { count })))).toEqual(forms)
  })

  it("several in one sentence have each their own form", () => {
    expect(messagesIn("uk").say("pack_counts", { entities: 1, names: 3, forms: 12, bytes: 21 })).toBe("1 сутність, 3 назви, 12 написань, 21 байт")
    expect(messagesIn("pl").say("identity_added", { documents: 2, stored: 22, identities: 5 })).toBe("Dokumentów: 2. W magazynie: 22 dokumenty, 5 tożsamości.")
    expect(messagesIn("ru").say("progress", { done: 1, rate: "0.5" })).toBe("1 документ, 0.5 в секунду")
  })

  it("are counted in evidence as well", () => {
    const said = [1, 4, 11].map((groups) => messagesIn("uk").evidence({ code: "same-name", params: { groups } }))
    expect(said).toEqual(["1 група згадок має цю назву.", "4 групи згадок мають одну назву.", "11 груп згадок мають одну назву."])
  })

  it("numbers, dates and lists are the language's own", () => {
    const { number, date, list } = messagesIn("de")
    expect([number(1234567.5), date(0, { dateStyle: "long" }), list(["a", "b", "c"])]).toEqual(["1.234.567,5", "1. Januar 1970", "a, b und c"])
    expect(messagesIn("uk").list(["a", "b"], { type: "disjunction" })).toBe("a або b")
    expect(messagesIn("fr").number(0.5, { style: "percent" })).toMatch(/^50\s%$/)
  })
})

describe("messages", () => {
  it("serve BCP 47 tags and POSIX locales, and are English where there are none", () => {
    expect(["de-AT", "uk_UA.UTF-8", "zh-Hant-TW", "AR", "xx", "", "C"].map((locale) => messagesIn(locale).locale)).toEqual(["de", "uk", "zh", "ar", "en", "en", "en"])
    expect(locales.filter((locale) => messagesIn(locale).direction === "rtl")).toEqual(["ar"])
  })

  it("take what they are given as text, and as nothing else", () => {
    const hostile = "$t(title) {{file}} <b>"
    expect(messagesIn("en").say("error_permission", { file: hostile })).toBe(`${hostile} may not be read. Check its permissions.`)
    expect(messagesIn("uk").evidence({ code: "unheard-of", params: { lng: "ru", count: 3, ns: "x", context: "y" } })).toBe("unheard-of: lng ru, count 3, ns x, context y")
    expect(messagesIn("uk").evidence({ code: "pack", params: { id: "Q1", lng: "ru", context: "y", defaultValue: "z" } })).toBe("Словник знає це як Q1.")
    expect(messagesIn("ru").say("error_config" satisfies MessageKey, { file: "a", field: "__proto__", problem: "constructor" })).toBe("a: __proto__: constructor")
  })
})
