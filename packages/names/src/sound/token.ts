/** A token of a name, prepared for comparing. */
import { scriptOf } from "@polyonym/script"
import { order } from "./order.ts"
import { romanLetters } from "./roman.ts"
import { lettersOf } from "./letters.ts"
import { type Side, type View, viewOf } from "./table.ts"

export interface SoundToken {
  readonly text: string
  /** ISO 15924; of the letters, where it was not given. Kana are `Kana`, Han characters with or without kana `Hani`. */
  readonly script: string
  readonly language?: string | undefined
  /** What tables compare: letters of the script, or Latin ones where the script has no table of its own. */
  readonly letters: ReadonlyArray<string>
  /** The table that reads `letters`, by its place in `order`. */
  readonly reads: number
  /** Two tokens of one script with equal keys are written alike. */
  readonly key: string
  /** The token as tables' sides see it, made on first use. */
  readonly views: Array<View>
  /** Found on first use: likely Latin spellings of a token in another script. */
  spellings: ReadonlyArray<{ readonly token: SoundToken; readonly cost: number }> | undefined
  /** Found on first use: the consonants of its Latin letters. */
  consonants?: string | undefined
  /** Found on first use: what the token says for itself. */
  self: number
}

export interface SoundTokenOptions {
  readonly script?: string | undefined
  readonly language?: string | undefined
}

const roma = order.indexOf("Roma")
const latn = order.indexOf("Latn")

function mainScript(text: string): string {
  const counts = new Map<string, number>()
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0)!)
    if (script === "Hani") return "Hani"
    if (script !== "Zyyy") counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  let best = "Zyyy"
  let most = 0
  for (const [script, count] of counts) if (count > most) [best, most] = [script, count]
  return best
}

const families: Readonly<Record<string, string>> = { Hira: "Kana", Hrkt: "Kana", Hans: "Hani", Hant: "Hani", Kore: "Hang", Zyyy: "Latn" }

/** A mixed token is read as Han characters where there are any, whatever was said. */
function scriptOfToken(text: string, given: string | undefined): string {
  const found = given === undefined || given === "Jpan" || given === "Hani" ? mainScript(text) : given
  return families[found] ?? found
}

export function soundToken(text: string, options: SoundTokenOptions = {}): SoundToken {
  const script = scriptOfToken(text, options.script)
  const reads = order.indexOf(script)
  const letters = reads < 0 ? romanLetters(text, script, options.language) : lettersOf(text, script)
  return { text, script, language: options.language, letters, reads: reads < 0 ? roma : reads, key: letters.join(""), views: [], spellings: undefined, consonants: undefined, self: Number.NaN }
}

/** A token of Latin letters that stand for another one. */
export const latinToken = (letters: ReadonlyArray<string>): SoundToken => {
  const text = letters.join("")
  return { text, script: "Latn", letters, reads: latn, key: text, views: [], spellings: undefined, consonants: undefined, self: Number.NaN }
}

export function view(token: SoundToken, side: Side, mirrored: boolean): View {
  const { views } = token
  for (const known of views) if (known.side === side) return known
  const made = viewOf(token.letters, side, mirrored)
  views.push(made)
  return made
}
