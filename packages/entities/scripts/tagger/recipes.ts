/** What each model is made of: documents to learn from, documents to be scored on, lists, and how words are read. */
import { listHash } from "../../src/tagger/wordList.ts"
import { givenCharacters, withNames } from "./chineseNames.ts"
import { characterPairs, chineseWords, nameCharacters } from "./chineseWords.ts"
import { clusters } from "./clusters.ts"
import { contract, factRuEval, universal, wikigold, type Annotated } from "./corpora.ts"
import type { Settings } from "./crfTrainer.ts"
import { byHead, exchanged } from "./exchanged.ts"
import { byFrequency, commonWords, frequentWords, latinNames, namesBySound, places, type Nearby } from "./nameLists.ts"
import { nameStems } from "./openCorpora.ts"
import { organisationWords } from "./organisationNames.ts"
import { serbianWords } from "./serbianNames.ts"
import { newsWords } from "./southSlavicWords.ts"
import { foldingOf } from "../../src/tagger/folding.ts"
import type { AgreementStrength } from "../../src/tagger/agreement.ts"
import { random } from "./crfTrainer.ts"
import type { ListEntries } from "./writeModel.ts"

export interface Recipe {
  readonly language: string
  readonly licence: string
  readonly unit: "word" | "character"
  readonly inflected: boolean
  readonly smallNames: boolean
  readonly fold: string
  readonly pairs?: string
  readonly agreement?: AgreementStrength
  /** What is taken from the score of no name, where folds over the documents learned from have told it from others; else the best on the even documents for development. */
  readonly bias?: number
  /** Documents that are always learned from. */
  readonly train: () => ReadonlyArray<Annotated>
  /** Documents that are scored by a model that has not seen them, by the name of the set. */
  readonly dev: () => Readonly<Record<string, ReadonlyArray<Annotated>>>
  /** Sets without a part for development: scored by cross-validation over documents, and all learned from in the end. */
  readonly cross: () => Readonly<Record<string, ReadonlyArray<Annotated>>>
  readonly lists: () => ReadonlyArray<ListEntries>
  readonly settings: Settings
}

const shareAlike = "CC-BY-SA-4.0"
const usual: Settings = { runs: 1, epochs: 7, rate: 0.1, l1: 0.12, dropout: 0.3, prune: 0, thin: 0, least: 2 }
const finalVowel = /[aeiouyаеёиоуыэюяьй]$/u

/** Words as entries of a list; the first or the highest value stands where hashes meet. */
function entries(words: ReadonlyMap<string, number>, stems: boolean, shift = 0, fold: ((text: string) => string) | undefined = undefined, cut = stems): ListEntries {
  const values = new Map<number, number>()
  for (const [given, value] of words) {
    const folded = fold === undefined ? given : fold(given)
    const hash = listHash(cut && folded.length > 3 ? folded.replace(finalVowel, "") : folded)
    if (!values.has(hash)) values.set(hash, value)
  }
  return { hashes: [...values.keys()], values: [...values.values()], stems, shift }
}

/** Words by frequency in English whose clusters tell names in other languages too: those that are not written small in free text. */
function foreignClusters(count: number): Map<string, number> {
  const common = commonWords(["en"], 2)
  return new Map([...clusters(120_000, 31, 16)].filter(([word]) => /^[\p{L}'.-]+$/u.test(word) && !common.has(word)).slice(0, count))
}

const latin = (languages: ReadonlyArray<string>, stems: boolean, sound: boolean, near?: Nearby, clustered = 45_000) => (): ReadonlyArray<ListEntries> => [
  entries(byFrequency(latinNames(), 10), stems), ...sound ? [entries(byFrequency(namesBySound(), 4), stems)] : [], entries(foreignClusters(clustered), stems, 4), entries(places(languages, 15_000, near), stems)
]

/** Words of a list, then those of a second that the first has not. */
const followedBy = (first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): Map<string, number> => new Map([...first, ...[...second].filter(([word]) => !first.has(word))])

const southSlavic = (): ReadonlyArray<ListEntries> => [
  ...latin(["hr", "sr-Latn", "bs"], true, true, { countries: ["HR", "BA", "RS", "ME", "MK", "XK", "SI", "AL"], least: 1500 }, 15_000)(),
  entries(followedBy(organisationWords(), serbianWords()), true), entries(frequentWords(["hr", "bs", "sr-Latn"], ["hr", "bs", "sr-Latn"], 2), false), entries(newsWords(), true)
]

/** For models whose sure names proved to say more of the same words elsewhere. */
const strong: AgreementStrength = { sure: 0.6, worth: 4 }
/** The Russian set is small and has names in small letters. */
const russian: Settings = { ...usual, l1: 0.05 }
const none = () => ({})
const word = { licence: shareAlike, unit: "word", smallNames: false, fold: "", cross: none, settings: usual } as const
const contractSome = (documents: ReadonlyArray<Annotated>): Array<Annotated> => {
  const next = random(3)
  return documents.map((document) => contract(document, () => next() < 0.6))
}

/** Chinese documents, and so many copies of them with other names. */
const withExchanged = (documents: ReadonlyArray<Annotated>, copies: number): Array<Annotated> => [...documents, ...Array.from({ length: copies }, (_, at) => exchanged(documents, 100 + at, byHead)).flat()]

export const recipes: Readonly<Record<string, () => Recipe>> = {
  hr: () => ({
    ...word, language: "hr", inflected: true, smallNames: true, fold: "serbian", agreement: strong, bias: 0.6, settings: { ...usual, runs: 8, epochs: 4, dropout: 0.5 }, lists: southSlavic,
    train: () => [...universal("hr_set-ud-train", "hr", " ", 1000), ...universal("sr_set-ud-train", "sr")],
    dev: () => ({ hr: universal("hr_set-ud-dev", "hr"), sr: universal("sr_set-ud-dev", "sr") })
  }),
  pt: () => ({
    ...word, language: "pt", inflected: false, agreement: strong, lists: latin(["pt"], false, false), train: () => contractSome(universal("pt_bosque-ud-train", "pt")),
    dev: () => ({ pt: universal("pt_bosque-ud-dev", "pt"), "pt contracted": universal("pt_bosque-ud-dev", "pt").map((one) => contract(one)) })
  }),
  da: () => ({ ...word, language: "da", inflected: false, lists: latin(["da"], false, false), train: () => universal("da_ddt-ud-train", "da"), dev: () => ({ da: universal("da_ddt-ud-dev", "da") }) }),
  sv: () => ({ ...word, language: "sv", inflected: false, lists: latin(["sv"], false, false), train: () => [], dev: none, cross: () => ({ sv: [...universal("sv_talbanken-ud-train", "sv"), ...universal("sv_talbanken-ud-dev", "sv")] }) }),
  en: () => ({
    ...word, language: "en", inflected: false, settings: { ...usual, l1: 0.15 }, train: () => [], dev: none, cross: () => ({ "en web": universal("en_ewt-ud-dev", "en"), "en wikigold": wikigold() }),
    lists: () => [entries(new Map([...clusters(120_000, 31, 16)].slice(0, 90_000)), false, 4), entries(byFrequency(latinNames(), 12), false), entries(places(["en"], 15_000), false)]
  }),
  // the letters in which East Slavic languages differ are read as one, so that it reads Ukrainian too
  ru: () => ({
    ...word, language: "ru", inflected: true, smallNames: true, settings: russian, fold: "east-slavic", train: () => [], dev: none, cross: () => ({ ru: factRuEval() }),
    lists: () => [entries(nameStems(), true, 0, foldingOf("east-slavic"), false)]
  }),
  zh: () => ({
    licence: shareAlike, language: "zh", unit: "character", inflected: false, smallNames: false, fold: "", pairs: characterPairs(), cross: none, settings: { ...usual, runs: 2, rate: 0.05, l1: 0.8, dropout: 0.05 },
    lists: () => {
      const fold = foldingOf("", characterPairs())!
      return [entries(withNames(chineseWords(3, 100), fold), false), entries(nameCharacters(), false, 0, fold), entries(givenCharacters(), false)]
    },
    // the traditional part has the same sentences, which are read as simplified
    train: () => withExchanged(universal("zh_gsdsimp-ud-train", "zh"), 2),
    dev: () => ({ "zh traditional": universal("zh_gsd-ud-dev", "zh"), "zh simplified": universal("zh_gsdsimp-ud-dev", "zh") })
  })
}
