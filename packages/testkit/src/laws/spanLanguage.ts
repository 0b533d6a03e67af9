import { Document } from "@polyonym/core"
import { Languages } from "@polyonym/facts"
import { type Anchored, anchoredIn } from "../anchored.ts"
import { carryingOnly } from "../carrying.ts"
import { difference, differing } from "../difference.ts"
import { naming, type Sample } from "../sample.ts"
import { type Opened, outcomeOf, type Subject } from "../subject.ts"

const quotation = "«Ми не могли чекати до ранку, — сказав капітан Максим Дуброва з Одеси. — Про це знає проф. О. І. Левчук.»"
const pages: Readonly<Record<string, string>> = {
  "a quotation in a sentence": `Ferry Crew Thanked in Odesa\n\nThe captain told reporters on the quay of the old harbour: ${quotation} Then, said Mayor Edith Farrow, the crew of the ferry went home to sleep.`,
  "a quotation in a paragraph of its own": `Ferry Crew Thanked in Odesa\n\nThe captain spoke to reporters on the quay of the old harbour on Monday.\n\n${quotation}\n\nThen, said Mayor Edith Farrow, the crew of the ferry went home to sleep.`
}

const scripts: Readonly<Record<string, string>> = { en: "Latn", uk: "Cyrl", und: "Zyyy" }

/** The page as if it were mainly in `language`, with the quotation in Ukrainian and the rest in English. */
const languagesOf = (language: string, text: string, start: number): typeof Languages.schema.Type => {
  const end = start + quotation.length
  const span = (from: number, to: number, of: string) => ({ start: from, end: to, language: of, script: scripts[of]!, confidence: 1 })
  return {
    language, script: scripts[language]!, confidence: 1, reliable: language !== "und", alternatives: [],
    spans: [span(0, start, "en"), span(start, end, "uk"), span(end, text.length, "en")].filter((one) => one.end > one.start)
  }
}

/** Why the law says nothing of a stage, `undefined` if it does. */
export const readsNoLanguages = (stage: { readonly needs: ReadonlyArray<unknown>; readonly wants: ReadonlyArray<unknown> }): string | undefined =>
  [...stage.needs, ...stage.wants].includes(Languages) ? undefined : "the stage reads no Languages"

/** What a stage says of a Ukrainian quotation is the same whatever the page around it is in. */
export const spanLanguage = async (subject: Subject): Promise<void> => {
  if (readsNoLanguages(subject.stage) !== undefined) return
  await subject.preparing("span language", async (prepare) =>
    subject.opened("span language", async (opened) => {
      let tried = 0
      for (const [name, text] of Object.entries(pages)) {
        const sample = await prepare({ name, document: Document.make(text) })
        if (sample === undefined || !sample.document.text.includes(quotation)) continue
        tried++
        await same(subject, opened, sample)
      }
      if (tried === 0) {
        throw subject.broken("span language", "an English page with a Ukrainian quotation", "the pipeline `after` dropped the quotation, so that the stage was not tried at all", "give a pipeline that keeps the paragraphs of a plain text")
      }
    }))
}

const same = async (subject: Subject, opened: Opened, sample: Sample): Promise<void> => {
  const { text } = sample.document
  const start = text.indexOf(quotation)
  const inside = async (language: string, stated: string | undefined): Promise<ReadonlyArray<Anchored> | undefined> => {
    const meta = stated === undefined ? {} : { language: stated }
    const document = Document.add(carryingOnly(sample.document, subject.reads, { meta }), Languages, languagesOf(language, text, start))
    const outcome = await outcomeOf(opened, document)
    return outcome.kind !== "given" ? undefined : anchoredIn(subject.stage.gives, outcome.given).filter((one) => one.start >= start && one.end <= start + quotation.length)
  }
  const values = (all: ReadonlyArray<Anchored> | undefined) => all?.map(({ value }) => value)
  const english = await inside("en", undefined)
  for (const [language, stated] of [["uk", undefined], ["und", undefined], ["en", "en"], ["en", "uk"]] as const) {
    const other = await inside(language, stated)
    const found = difference(values(english), values(other))
    if (found === undefined) continue
    const when = stated === undefined ? `on one in "${language}"` : `on one whose meta says "${stated}"`
    throw subject.broken(
      "span language", naming(sample), `of what lies in the Ukrainian quotation, ${differing(found, "on a page in \"en\"", when)}`,
      "read the text by the language of each span of Languages; the document's own says only what most of it is in"
    )
  }
}
