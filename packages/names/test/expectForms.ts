import { lemmatiseName, nameForms } from "@polyonym/names/pure"
import { expect } from "vitest"

export type Kind = "person" | "place" | "organisation" | "demonym"

/** Each of the forms is among those of the name, and comes from it: as the first lemma unless it is in brackets, for another name may have it too, or of a people, where brackets leave the lemma out. */
export const expectForms = (language: string, kind: Kind, name: string, list: string): void => {
  const forms = nameForms(name, { language, kind })
  for (const item of list.split(", ")) {
    const form = item.replace(/[()]/g, "")
    expect(forms, `${form} of ${name}`).toContain(form)
    const lemmas = lemmatiseName(form, { language, kind }).map(({ lemma }) => lemma)
    if (kind === "demonym" ? !item.startsWith("(") : item.startsWith("(")) expect(lemmas, form).toContain(name)
    else if (kind !== "demonym") expect(lemmas[0], form).toBe(name)
  }
}
