import type { Rule, System } from "../system.ts"
import { aheadOf } from "./ahead.ts"
import { type Case, droppedApostrophe, type Form, type FormNode, type Inverse, inverseOf, uncased } from "./inverse.ts"
import { type Matcher, matcherOf } from "./matcher.ts"
import type { LetterModel } from "./model.ts"

/** One way through a word, up to a place. */
export interface Path {
  readonly previous: Path | undefined
  /** The source letters, small; a character that no rule gives, as it is. */
  readonly letters: string
  /** `undefined` for a character that stayed. */
  readonly cases: ReadonlyArray<Case> | undefined
  readonly start: number
  readonly end: number
  /** The logarithm of its probability. */
  readonly score: number
}

/** A path that is still looked at. */
interface Open extends Path {
  /** The last letters of the source; `whole` where that is all of it. */
  tail: string
  readonly whole: boolean
  /** Rules that the letters to come could yet undo, and how many letters ago they began. */
  readonly pending: ReadonlyArray<readonly [rule: Rule, ago: number]>
  /** What the source has to go on with, if only one is looked for. */
  readonly wanted: string | undefined
}

/** A system made ready to be read backwards. */
export interface Backwards {
  readonly inverse: Inverse
  readonly matcher: Matcher
  readonly model: LetterModel | undefined
  readonly own: boolean
}

export const backwards = (system: System, model: LetterModel | undefined): Backwards =>
  ({ inverse: inverseOf(system), matcher: matcherOf(system), model, own: model?.systems.includes(system.info.id) ?? false })

const tailSize = 16
/** Beyond this a word is none, and two paths are followed, however many are asked for. */
export const longWord = 512
const unseen = -9
/** How much less probable than the best a path may be. */
const hopeless = 17
const stays = -14
const silentCase: ReadonlyArray<Case> = [uncased]
const letter = /\p{L}/u
const mark = /\p{M}/u

/** What may come next on a path. */
interface Option {
  readonly form: Form | undefined
  readonly silent: Rule | undefined
  readonly end: number
  weight: number
}

/** The pending rules behind `letters` more, or `undefined` where one of them turns out not to apply. */
function settled({ matcher }: Backwards, tail: string, pending: Open["pending"], complete: boolean): Open["pending"] | undefined {
  if (pending.length === 0) return pending
  const left: Array<readonly [Rule, number]> = []
  for (const [rule, ago] of pending) {
    if (!complete && ago < matcher.reach(rule)) left.push([rule, ago])
    else if (matcher.ruleAt(tail, tail.length - ago) !== rule) return undefined
  }
  return left
}

function extended(ready: Backwards, path: Open, letters: string, rule: Rule | undefined, cases: Path["cases"], end: number, score: number): Open | undefined {
  const { matcher } = ready
  if (path.wanted !== undefined && !path.wanted.startsWith(letters.toLowerCase())) return undefined
  if (rule !== undefined && rule !== droppedApostrophe && !matcher.follows(rule, path.tail)) return undefined
  const long = path.tail + letters.toLowerCase()
  const tail = long.length > tailSize ? long.slice(-tailSize) : long
  let pending = path.pending.length === 0 ? path.pending : path.pending.map(([one, ago]) => [one, ago + letters.length] as const)
  if (rule !== undefined && rule !== droppedApostrophe && matcher.reach(rule) > 1) pending = [...pending, [rule, letters.length]]
  const rest = settled(ready, tail, pending, false)
  if (rest === undefined) return undefined
  return { previous: path, letters, cases, start: path.end, end, score, tail, whole: path.whole && long.length <= tailSize, pending: rest, wanted: path.wanted?.slice(letters.length) }
}

/** Whether the mark behind what `node` stands for makes something else of it. */
const goesOn = (node: FormNode, word: string, end: number): boolean => end < word.length && mark.test(word[end]!) && node.next.has(word[end]!)

function optionsAt({ inverse }: Backwards, path: Open, word: string): Array<Option> {
  const options: Array<Option> = []
  const ended = path.end === word.length
  if (path.letters !== "" && path.cases !== undefined && path.cases !== silentCase) {
    for (const rule of inverse.silent) {
      if (rule !== droppedApostrophe || !ended) options.push({ form: undefined, silent: rule, end: path.end, weight: -3 })
    }
  }
  if (ended) return options
  const character = String.fromCodePoint(word.codePointAt(path.end)!)
  let node = inverse.root.next.get(word[path.end]!)
  const none = node === undefined && !(letter.test(character) && inverse.gives(character))
  for (let end = path.end + 1; node !== undefined; end++) {
    if (!goesOn(node, word, end)) for (const form of node.forms) options.push({ form, silent: undefined, end, weight: 1.4 * (end - path.end) })
    node = end < word.length ? node.next.get(word[end]!) : undefined
  }
  options.push({ form: undefined, silent: undefined, end: path.end + character.length, weight: none ? 0 : letter.test(character) || path.end === 0 ? stays : -3 })
  return options
}

/** What the model is told of a word. */
interface Seen {
  readonly ahead: ((at: number) => string) | undefined
  readonly title: boolean
}

const titled = /^\P{L}*\p{Lu}\P{Lu}*$/u

/** Gives the options the weights that the model knows. Of two rules that begin with the same letter the longer takes what its next letter is worth, the shorter the rest. */
function weigh(options: ReadonlyArray<Option>, { model, own }: Backwards, before: string, { ahead, title }: Seen, end: number): void {
  const next = model!.next(before, ahead!(end), title)
  const longer = options.find(({ form }) => form !== undefined && form.rule.letters.length > 1)?.form?.rule
  let worth = 0
  if (longer !== undefined) {
    const [, second = ""] = longer.letters
    const rest = own ? ahead!(end).slice(longer.to[0]?.length ?? 0) : (model!.letters.get(second) ?? "") + ahead!(end)
    worth = Math.min(0.99, Math.exp(model!.next(before + longer.letters[0]!, rest, title).get(second) ?? unseen))
  }
  for (const option of options) {
    const letters = option.form?.rule.letters ?? option.silent?.letters
    if (letters === undefined) continue
    option.weight = next.get(letters[0]!) ?? unseen
    if (longer !== undefined && letters[0] === longer.letters[0]) option.weight += Math.log(letters.length > 1 ? worth : 1 - worth)
  }
}

/** Every way from `path` one step on, scored; the probabilities of the steps add up to 1 at most. */
function steps(ready: Backwards, path: Open, word: string, seen: Seen, done: Array<Path>): Array<Open> {
  const ended = path.end === word.length
  const options = optionsAt(ready, path, word)
  const before = path.whole ? `^${path.tail}` : path.tail
  let end = ended ? 0 : -Infinity
  if (seen.ahead !== undefined) {
    weigh(options, ready, before, seen, path.end)
    if (ended) end = ready.model!.next(before, "$", seen.title).get("$") ?? unseen
  }
  let total = Math.exp(end)
  for (const { weight } of options) total += Math.exp(weight)
  // What the model would have expected and the text does not allow is lost: a way into a dead end is not made likely by it.
  const norm = path.score - Math.log(Math.max(1, total))
  const out: Array<Open> = []
  for (const { form, silent, end: to, weight } of options) {
    const rule = form?.rule ?? silent
    const cases = silent === undefined ? form?.cases : silentCase
    const next = extended(ready, path, rule?.letters ?? word.slice(path.end, to), rule, cases, to, norm + weight)
    if (next !== undefined) out.push(next)
  }
  if (ended && !path.wanted && settled(ready, path.tail, path.pending, true) !== undefined) done.push({ ...path, score: norm + end })
  return out
}

const byScore = (a: Path, b: Path): number => b.score - a.score

/** The best ways through `word`, at most `width` kept at every place, or those that spell `wanted`. Time grows with the length of the word and with `width`. */
export function paths(ready: Backwards, word: string, width: number, wanted?: string): ReadonlyArray<Path> {
  const seen: Seen = { ahead: ready.model === undefined ? undefined : aheadOf(ready.inverse, ready.model, ready.own, word), title: titled.test(word) }
  const keep = word.length > longWord ? 2 : width
  const done: Array<Path> = []
  const open = new Map<number, Array<Open>>([[0, [{ previous: undefined, letters: "", cases: [], start: 0, end: 0, score: 0, tail: "", whole: true, pending: [], wanted }]]])
  for (let at = 0; at <= word.length; at++) {
    let here = open.get(at)
    if (here === undefined) continue
    open.delete(at)
    here = here.sort(byScore).slice(0, keep)
    const least = here[0]!.score - hopeless
    // A silent letter stays at its place: what it leads to is looked at in the same turn.
    for (let i = 0; i < here.length; i++) {
      for (const to of steps(ready, here[i]!, word, seen, done)) {
        if (to.score < least) continue
        if (to.end === at) here.push(to)
        else {
          const there = open.get(to.end)
          if (there === undefined) open.set(to.end, [to])
          else there.push(to)
        }
      }
      here[i]!.tail = ""
    }
  }
  return done.sort(byScore).slice(0, width)
}
