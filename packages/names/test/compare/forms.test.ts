import { describe, expect, it } from "vitest"
import { nominativeGuesses } from "../../src/compare/caseEndings.ts"
import { patronymicStem } from "../../src/compare/patronymicStem.ts"

describe("nominatives that a word may come from", () => {
  it.each([
    ["pl", "kowalskiego kowalskiemu kowalskim", "kowalski"], ["pl", "nowakiem nowakowi nowaka", "nowak"], ["pl", "zielinskiej", "zielinska"],
    ["cs", "novotneho", "novotny"], ["cs", "havlovou", "havlova"], ["cs", "dvorakem dvorakovi", "dvorak"], ["sk", "hronskeho", "hronsky"], ["sl", "cankarja cankarju", "cankar"],
    ["hr", "jelacicem", "jelacic"], ["bs", "mesica", "mesic"], ["sr", "obradovica", "obradovic"]
  ])("%s: %s", (language, forms, nominative) => {
    for (const form of forms.split(" ")) expect(nominativeGuesses(form, "Latn", language), form).toContain(nominative)
  })
  it.each([
    ["uk", "бойчука бойчукові бойчуком", "бойчук"], ["uk", "вишневського вишневському вишневським", "вишневський"], ["ru", "вишневской", "вишневская"], ["ru", "чехова чехову чеховым", "чехов"],
    ["be", "купалы", "купала"], ["bg", "ботева", "ботев"], ["mk", "мисиркова", "мисирков"], ["uk", "коваля", "коваль"], ["uk", "швеця", "швець"]
  ])("%s: %s", (language, forms, nominative) => {
    for (const form of forms.split(" ")) expect(nominativeGuesses(form, "Cyrl", language), form).toContain(nominative)
  })
  it("of Lithuanian, Latvian, Georgian and Greek", () => {
    for (const form of ["kazlausko", "kazlauskui", "kazlauską"]) expect(nominativeGuesses(form, "Latn", "lt"), form).toContain("kazlauskas")
    expect(nominativeGuesses("berzinam", "Latn", "lv")).toContain("berzins")
    expect(nominativeGuesses("ბარათაშვილი", "Geor", "ka")).toEqual(["ბარათაშვილ"])
    expect(nominativeGuesses("παπαδοπουλου", "Grek", "el")).toEqual(["παπαδοπουλοσ", "παπαδοπουλησ"])
  })
  it("go by the script, where the language writes another: Shevchenka, Петровой in a Polish text", () => {
    expect(nominativeGuesses("shevchenka", "Latn", "uk")).toContain("shevchenko")
    expect(nominativeGuesses("петровой", "Cyrl", "pl")).toContain("петрова")
    expect(nominativeGuesses("kazlausko", "Latn", "pl")).not.toContain("kazlauskas")
    expect(nominativeGuesses("kovalskiego", "Latn", "lt")).not.toContain("kovalski")
  })
  it("are none in a language without cases, in a script that is not its own, of a name in the nominative or of what is too short", () => {
    for (const [word, script, language] of [
      ["kowalskiego", "Latn", "en"], ["kowalskiego", "Latn", undefined], ["παπαδοπουλου", "Grek", "pl"], ["ბარათაშვილი", "Geor", "el"], ["παπαδοπουλου", "Grek", "ka"], ["ბარათაშვილი", "Geor", "ru"], ["אברהם", "Hebr", "ru"],
      ["вишневский", "Cyrl", "ru"], ["вишневская", "Cyrl", "ru"], ["луцький", "Cyrl", "uk"], ["ab", "Latn", "pl"], ["ka", "Latn", "pl"], ["о", "Cyrl", "ru"],
      ["kowalskiego", "Grek", "pl"], ["kowalskiego", "Hebr", "pl"], ["чехова", "Geor", "ru"], ["чехова", "Hebr", "ru"], ["kowalskiego", "Hebr", "el"], ["kowalskiego", "Arab", "ka"], ["", "Latn", "pl"]
    ] as const) expect(nominativeGuesses(word, script, language), word).toEqual([])
    expect(nominativeGuesses("ale", "Latn", "pl")).toContain("ala")
  })
  it("go by the language of a tag with a region", () => expect(nominativeGuesses("чехова", "Cyrl", "ru-UA")).toEqual(nominativeGuesses("чехова", "Cyrl", "ru")))
  it("are eight at most, each once, the word itself not among them, the longest ending first", () => {
    for (const word of ["kowalskiego", "nowaka", "pavla", "ale", "katka"]) {
      const guesses = nominativeGuesses(word, "Latn", "pl")
      expect(guesses.length).toBeGreaterThan(0)
      expect(guesses.length).toBeLessThanOrEqual(8)
      expect(new Set(guesses).size).toBe(guesses.length)
      expect(guesses).not.toContain(word)
    }
    expect(nominativeGuesses("kowalskiego", "Latn", "pl")[0]).toBe("kowalski")
    expect(nominativeGuesses("katka", "Latn", "pl")).not.toContain("katka")
  })
})

describe("the father's name in a patronymic", () => {
  it.each([
    ["петрович петрівна петровна", "петр"], ["миколайович миколаївна", "микола"], ["сергеевич сергеевна", "серге"], ["лукич", "лук"], ["ильинична", "иль"],
    ["petrovich petrovych petrovic petrovitch petrowitsch petrowicz petrovna petrowna petrivna", "petr"], ["sergeevich sergeevych sergeevic sergeevitch sergeewitsch sergeewicz sergeevna sergeewna", "serge"], ["mykolayivna", "mykola"]
  ])("%s", (words, stem) => {
    for (const word of words.split(" ")) expect(patronymicStem(word), word).toBe(stem)
  })
  it("is left where it is none, or nothing would be left", () => {
    for (const word of ["бойчук", "петренко", "ович", "яович", "ich", "eich", "miller", "ivnadan", ""]) expect(patronymicStem(word)).toBe(word)
    expect(patronymicStem("ялович")).toBe("ял")
  })
})
