import { declineName, inflectedLanguages, type LemmaCandidate, lemmatiseName } from "@polyonym/names/pure"
import type { Messages } from "../messages.ts"
import { genders, grammaticalCases } from "./choices.ts"
import { choiceIn, kindIn, type NameInput, stringIn, stringOrNone } from "./namesInput.ts"
import type { NamesTask } from "./namesRun.ts"
import { Problem } from "./problem.ts"
import type { NamesOptions } from "./namesTasks.ts"
import type { Common } from "./task.ts"
import { aligned, clipped } from "./terminal.ts"

/** The language of a name whose case forms are wanted: its own field or the line's. */
function languageIn(input: NameInput, given: string | undefined, messages: Messages): string {
  const language = stringOrNone(input, "language", messages) ?? given ?? stringIn(input, "language", messages)
  if (inflectedLanguages.includes(language.split("-", 1)[0]!.toLowerCase())) return language
  throw new Problem("UnknownInflection", messages.say("error_inflection", { file: input.place, language, known: inflectedLanguages.join(", ") }))
}

/** `names lemma`: the nominative of a name in any case. */
export function lemmaTask({ messages }: Common, { language, kind }: NamesOptions): NamesTask {
  return {
    ofLine: (line) => ({ name: line.trim() }),
    json: (input) => {
      const name = stringIn(input, "name", messages)
      const [best = { lemma: name, confidence: 0 } satisfies LemmaCandidate] = lemmatiseName(name, { language: languageIn(input, language, messages), kind: kindIn(input, messages) ?? kind ?? "person" })
      const { lemma, case: own, number, gender, confidence }: LemmaCandidate = best
      return { lemma, case: own ?? null, number: number ?? null, gender: gender ?? null, confidence }
    },
    person: (value, { bold }) => {
      const { lemma, case: own, number, gender } = value as Readonly<Record<string, string | null>>
      return aligned([[bold(clipped(lemma ?? "", 60)), own ?? "", number ?? "", gender ?? ""]]).join("\n").trimEnd()
    }
  }
}

/** `names decline`: the form of a name in a case. */
export function declineTask({ messages }: Common, given: NamesOptions & { readonly case: typeof grammaticalCases[number] | undefined; readonly gender: typeof genders[number] | undefined }): NamesTask {
  return {
    ofLine: (line) => ({ name: line.trim() }),
    json: (input) => {
      const name = stringIn(input, "name", messages)
      const wanted = choiceIn(input, "case", grammaticalCases, messages) ?? given.case
      if (wanted === undefined) throw new Problem("InvalidInput", messages.say("error_object", { file: input.place, field: "case" }))
      const { form } = declineName(name, {
        language: languageIn(input, given.language, messages), case: wanted, gender: choiceIn(input, "gender", genders, messages) ?? given.gender, kind: kindIn(input, messages) ?? given.kind
      })
      return { form }
    },
    person: (value, { visible }) => visible(String(value["form"]))
  }
}
