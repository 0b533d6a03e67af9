/** Pairs of names to learn from, made of the persons of persons.dev (Wikidata labels, CC0): labels of one person, and of others that are hard to tell from it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { prepareName } from "../../src/parse/prepareName.ts"
import { givenNames } from "../../src/parse/givenNames.ts"
import type { Name, NamePart } from "../../src/parse/parts.ts"
import { soundOdds } from "../../src/sound/odds.ts"
import { soundToken } from "../../src/sound/token.ts"
import { soundLikeness } from "../../src/soundDistance.ts"
import { oblique } from "./oblique.ts"
import { respelt } from "./respelt.ts"
import { third } from "../third.ts"

export interface Labelled {
  readonly name: string
  readonly language: string
}
export interface Person {
  readonly id: string
  readonly names: ReadonlyArray<Labelled>
}
export interface TrainingPair {
  readonly a: Labelled
  readonly b: Labelled
  readonly same: boolean
  readonly why: string
}

export const personsIn = (folder: string): ReadonlyArray<Person> =>
  gunzipSync(readFileSync(join(folder, "names/persons.dev.jsonl.gz"))).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Person).filter(({ id }) => third(id) !== 2)

export function random(seed: number): () => number {
  let state = seed
  return () => (state = state * 48271 % 0x7fffffff) / 0x7fffffff
}

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}

interface Known {
  readonly person: Person
  readonly label: Labelled
  readonly name: Name
}
const part = ({ name }: Known, role: string): NamePart | undefined => name.parts.find((it) => it.role === role)

/** Whether two words are different names for certain: not spellings of one that sound alike, not cognates. */
function apart(a: { readonly plain: string; readonly sounds: string }, b: { readonly plain: string; readonly sounds: string }): boolean {
  if (a.plain === b.plain || (a.sounds !== "" && b.sounds !== "" && soundLikeness(a.sounds, b.sounds) >= 0.93)) return false
  const groups = new Set(givenNames(a.plain).map(({ group }) => group))
  return !givenNames(b.plain).some(({ group }) => groups.has(group))
}

/** Whether two words may write one name at all. */
const alike = (x: NamePart, y: NamePart, a: Known, b: Known): boolean =>
  soundOdds(soundToken(x.text, { script: x.script, language: a.label.language }), soundToken(y.text, { script: y.script, language: b.label.language })) > -1

/** What a given name of men and the same of women have in common: Julio, Julia. */
const stemOf = ({ plain }: NamePart): string => plain.replace(/[aoeаяоий]$/, "")

/** A label with one part's text in the place of another's. */
function exchanged({ label, name }: Known, role: string, text: string): Labelled | undefined {
  const found = name.parts.find((it) => it.role === role)
  return found === undefined ? undefined : { language: label.language, name: label.name.slice(0, found.start) + text + label.name.slice(found.end) }
}
const without = (known: Known, role: string): Labelled | undefined => {
  const made = exchanged(known, role, "")
  return made === undefined ? undefined : { ...made, name: made.name.replace(/\s+/g, " ").replace(/^[\s,]+|[\s,]+$/g, "") }
}

export function* trainingPairs(persons: ReadonlyArray<Person>, perPerson: number): Generator<TrainingPair> {
  const next = random(7)
  const pick = <A>(list: ReadonlyArray<A>): A | undefined => list[Math.floor(next() * list.length)]
  const all: Array<Known> = persons.flatMap((person) => person.names.map((label) => ({ person, label, name: prepareName(label.name, { language: label.language }) })))
  const byPart = new Map<string, Array<Known>>()
  for (const known of all) {
    for (const role of ["given", "family", "patronymic"]) {
      const found = part(known, role)
      if (found === undefined) continue
      for (const key of [`${role} ${found.plain}`, `${role} ^${found.plain.slice(0, 2)}`, `${role} $${found.plain.slice(-3)}`]) byPart.set(key, [...byPart.get(key) ?? [], known].slice(-400))
    }
  }
  const withPatronymic = all.filter((it) => part(it, "patronymic") !== undefined)
  const sameLength = Map.groupBy(all.filter((it) => part(it, "given") !== undefined), (it) => part(it, "given")!.plain.slice(1))
  const inScript = Map.groupBy(all, ({ name }) => name.script)
  const byStem = Map.groupBy(all.filter((it) => part(it, "given") !== undefined), (it) => stemOf(part(it, "given")!))
  const ofPerson = Map.groupBy(all, ({ person }) => person.id)
  const other = (known: Known, key: string, fits: (candidate: Known) => boolean): Known | undefined => {
    const pool = byPart.get(key) ?? []
    for (let i = 0; i < 30; i++) {
      const candidate = pick(pool)
      if (candidate !== undefined && candidate.person !== known.person && fits(candidate)) return candidate
    }
    return undefined
  }
  const label = (known: Known | undefined): Labelled | undefined => known === undefined ? undefined : pick(ofPerson.get(known.person.id)!)!.label
  for (const [, labels] of ofPerson) {
    const own = [...new Map(labels.map((it) => [it.label.name, it])).values()]
    for (let n = 0; n < perPerson; n++) {
      const a = pick(own)!
      const others = own.filter((it) => it !== a)
      const abroad = others.filter((it) => it.name.script !== a.name.script)
      const b = pick(abroad.length > 0 && next() < 0.7 ? abroad : others) ?? a
      if (a !== b) yield { a: a.label, b: b.label, same: true, why: "alias" }
      const form = oblique(a.name, next)
      const inflected = form === undefined ? undefined : { language: a.label.language, name: form }
      if (inflected !== undefined) yield { a: inflected, b: next() < 0.5 ? a.label : b.label, same: true, why: "inflected" }
      const bare = without(a, "patronymic")
      if (bare !== undefined && n === 0) yield { a: bare, b: b.label, same: true, why: "omitted" }
      const [given, family, patronymic] = [part(a, "given"), part(a, "family"), part(a, "patronymic")]
      const initial = given === undefined || n > 0 || next() < 0.6 ? undefined : exchanged(a, "given", `${given.text[0]!}.`)
      if (initial !== undefined) yield { a: initial, b: b.label, same: true, why: "initial" }
      if (given === undefined || family === undefined) continue
      for (const { role, text } of [given, family]) {
        const other = next() < 0.5 ? respelt(text, next) : undefined
        const made = other === undefined ? undefined : exchanged(a, role, other)
        if (made !== undefined && other !== text) yield { a: a.label, b: made, same: true, why: "respelt" }
      }
      const familyOfB = part(b, "family")
      if (familyOfB !== undefined && familyOfB.text !== family.text && alike(family, familyOfB, a, b) && next() < 0.5) yield { a: { language: a.label.language, name: family.text }, b: { language: b.label.language, name: familyOfB.text }, same: true, why: "bare" }
      const negative = function* (why: string, with_: Labelled | undefined, from: Labelled = a.label): Generator<TrainingPair> {
        if (with_ !== undefined) yield { a: from, b: with_, same: false, why }
      }
      if (inflected !== undefined) {
        yield* negative("inflected other", label(other(a, `given ${given.plain}`, (it) => part(it, "family")?.plain !== family.plain)), inflected)
        yield* negative("inflected other", label(other(a, `family ^${family.plain.slice(0, 2)}`, (it) => part(it, "given")?.plain !== given.plain)), inflected)
      }
      const anyone = pick(all)!
      const theirs = part(anyone, "family")
      if (theirs !== undefined && anyone.person !== a.person && !alike(family, theirs, a, anyone)) yield* negative("bare other", { language: anyone.label.language, name: theirs.text }, { language: a.label.language, name: family.text })
      yield* negative("same-given", label(other(a, `given ${given.plain}`, (it) => part(it, "family")?.plain !== family.plain)))
      yield* negative("same-surname", label(other(a, `family ${family.plain}`, (it) => part(it, "given") === undefined || apart(part(it, "given")!, given))))
      for (const { role, own } of [{ role: "given", own: given }, { role: "family", own: family }]) {
        const others = inScript.get(a.name.script) ?? []
        const another = Array.from({ length: 8 }, () => pick(others)!).map((it) => part(it, role)).find((it) => it !== undefined && apart(it, own))
        if (another !== undefined) yield* negative(role === "given" ? "same-surname alike" : "same-given alike", exchanged(a, role, another.text))
      }
      const nearBy = (key: string): Known | undefined => other(a, `family ${key}`, (it) => {
        const its = part(it, "family")!
        return apart(its, family) && distance(its.plain, family.plain) <= 2 && (it.name.gender === undefined || it.name.gender === a.name.gender)
      })
      for (const nearFamily of [nearBy(`^${family.plain.slice(0, 2)}`), nearBy(`$${family.plain.slice(-3)}`)]) {
        if (nearFamily === undefined) continue
        const text = part(nearFamily, "family")!.text
        const made = exchanged(a, "family", text)
        yield* negative("near-surname", label(nearFamily))
        yield* negative("bare other", { language: nearFamily.label.language, name: text }, { language: a.label.language, name: family.text })
        if (made !== undefined && b.name.script !== a.name.script) yield* negative("near-surname-cross-script", made, b.label)
        else yield* negative("near-surname", made)
      }
      const nearGiven = other(a, `given ^${given.plain.slice(0, 2)}`, (it) => distance(part(it, "given")!.plain, given.plain) <= 2 && apart(part(it, "given")!, given)) ??
        pick((sameLength.get(given.plain.slice(1)) ?? []).filter((it) => apart(part(it, "given")!, given) && it.name.script === a.name.script))
      if (nearGiven !== undefined) {
        const exchanging = exchanged(a, "given", part(nearGiven, "given")!.text)
        yield* negative("given-name-near", exchanging, b.label)
        yield* negative("given-name-near alike", exchanging)
      }
      const otherGender = pick((byStem.get(stemOf(given)) ?? []).filter((it) => part(it, "given")!.plain !== given.plain && it.name.script === a.name.script && part(it, "given")!.plain.length - given.plain.length <= 1))
      if (otherGender !== undefined) yield* negative("given-name-near gender", exchanged(a, "given", part(otherGender, "given")!.text))
      const made = patronymic !== undefined || (a.label.language !== "ru" && a.label.language !== "uk") || a.name.script !== "Cyrl" ? [] : Array.from({ length: 80 }, () => pick(withPatronymic)!).filter((it) => it.label.language === a.label.language && it.name.gender === a.name.gender)
      const [first, second] = [...new Set(made.map((it) => part(it, "patronymic")!.text))]
      if (first !== undefined && second !== undefined) {
        const named = (text: string, familyFirst: boolean): Labelled => ({ language: a.label.language, name: familyFirst ? `${family.text}${next() < 0.5 ? "," : ""} ${given.text} ${text}` : `${given.text} ${text} ${family.text}` })
        yield { a: named(first, true), b: named(first, next() < 0.5), same: true, why: "patronymic kept" }
        yield { a: named(first, next() < 0.5), b: b.label, same: true, why: "omitted" }
        yield* negative("patronymic", named(first, next() < 0.5), named(second, next() < 0.5))
      }
      if (patronymic !== undefined) {
        const fits = (it: Known | undefined): it is Known => it !== undefined && part(it, "patronymic")!.plain !== patronymic.plain && it.name.gender === a.name.gender && it.name.script === a.name.script
        const near = (byPart.get(`patronymic ^${patronymic.plain.slice(0, 2)}`) ?? []).filter(fits)
        for (const another of [Array.from({ length: 30 }, () => pick(withPatronymic)).find(fits), pick(near), pick(near)]) {
          if (another === undefined) continue
          const made = exchanged(a, "patronymic", part(another, "patronymic")!.text)
          yield* negative("patronymic", made, b.label)
          yield* negative("patronymic", made)
        }
      }
      const contradicting = pick([..."ABCDEGHJKLMNPRSTVW"].filter((letter) => letter.toLowerCase() !== given.plain[0]))
      if (contradicting !== undefined && a.name.script === "Latn" && next() < 0.4) yield* negative("initials", exchanged(a, "given", `${contradicting}.`), b.label)
    }
  }
}
