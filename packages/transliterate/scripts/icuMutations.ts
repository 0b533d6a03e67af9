/**
 * Compares which rule texts are accepted, here and by ICU: rules of the CLDR and a few of our own with characters put in, left out, doubled and changed; and what texts
 * become by those that both accept. ICU 72 ends the process on a few rule texts; another seed goes past them.
 *
 * `ICU_TRANSLITERATOR=…/icu-transliterator node --conditions=@polyonym/source packages/transliterate/scripts/icuMutations.ts [rule texts] [seed]`
 */
import { compileRules, RuleError, type RuleTransform } from "../src/rules/index.ts"
import { random } from "./cldrSamples.ts"
import { catalog, type IcuTransform, loadIcu, rulesOf } from "./icu.ts"

const [count = "4000", seedText = "1"] = process.argv.slice(2)
const below = random(Number(seedText))
const pick = <T>(items: ReadonlyArray<T>): T => items[below(items.length)]!

const own = [
  "$v = [aeiou]; $v { t > d; ab > | ba; ([xy]) z > $1 $1 w; d } [^e] > q;",
  ":: [a-z]; :: NFD; $c = [b-d]; ($c) a > &Any-Upper($1) ; :: Null; x <> y; :: NFC (NFD); :: ([a-z]);",
  "a } [b$] > x; ^c > d; e $ > f; 'quoted ''text''' > q; \\u0061\\x{62} > ab;",
  "use variable range 0xE100 0xE1FF; ([a-c]+) {d} (e?) > $2 | $1 @@; f > @@ | g; .* z > y;",
  "[{abc}ab-] > x; [[a-z]-[aeiou]&[a-m]] > y; [^a-c$] } \\p{L} > z; [:Lu:] > l; [:^ccc=0:] > ;",
  "$a = b; $b = $a c; $a $b* > $b; ($a $b)+ x > $1; (($a) $b) y > $2 $1;",
  "::Lower (Upper); a <> b | c; x {d} y <> z {e} w; f < g; h → i; j ← k; l ↔ m;",
  "a? b > 1; a+ c > 2; (ab)* d > 3; 'ef'+ > 4; $x = gh; $x? i > 5;",
  "ab > x; a > y; a { b } c > z; b } c > w; b > v;",
  "::[a-m] Upper; ::Any-Title; ::[x] Remove; n > m; ::NFKC;",
]

const statements = catalog.entries.slice().sort(() => below(3) - 1).slice(0, 60).flatMap((entry) => {
  const lines = rulesOf(entry).split("\n").filter((line) => line !== "" && !line.startsWith("#") && line.length < 120 && !/^\s*::\s*(?!NF|Null|Lower|Upper|\[)/i.test(line))
  const definitions = lines.filter((line) => line.startsWith("$"))
  return Array.from({ length: 8 }, () => {
    const rules = Array.from({ length: 1 + below(5) }, () => pick(lines))
    const used = definitions.filter((line) => below(4) > 0 || rules.some((rule) => rule.includes(line.slice(0, line.indexOf("=")).trim())))
    return [...used.slice(0, 20), ...rules].join("\n")
  })
})
const sources = [...own, ...own, ...own, ...statements]

const pieces = [..."><;:{}[]()|@^$*+?.&'\\#-=/ \n!\"%,~←→↔∆abxyzAé0129", "$v", "$1", "$2", "::", "''", "[a-c]", "(a)", "\\u0062", "\\x{63}", "\\u", "::NFD;", "[:L:]", "{ab}", "&Any-Upper(", " > ", "^", "$", "\uf123", "\ue123", "😀", "[^", "&[", "-[", "use "]

function mutated(text: string): string {
  let result = text
  for (let n = 1 + below(2) * below(3); n > 0; n--) {
    const at = below(result.length + 1)
    const kind = below(4)
    if (kind === 0) result = result.slice(0, at) + result.slice(at + 1 + below(3))
    else if (kind === 1) result = result.slice(0, at) + pick(pieces) + result.slice(at)
    else if (kind === 2) result = result.slice(0, at) + pick(pieces) + result.slice(at + 1)
    else {
      const end = Math.min(result.length, at + 1 + below(12))
      const to = below(result.length + 1)
      result = result.slice(0, to) + result.slice(at, end) + result.slice(to)
    }
  }
  return result
}

const outcome = <T>(make: () => T): T | Error => {
  try {
    return make()
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
}

function texts(rules: string): Array<string> {
  const characters = [...new Set(rules.replace(/[^\p{L}\p{M}\p{N}]/gu, ""))].concat("a", "b", "c", "x", " ", "\u0301", "'")
  return Array.from({ length: 8 }, () => Array.from({ length: 1 + below(8) }, () => pick(characters)).join(""))
}

const rbt = loadIcu()
if (rbt !== undefined) {
  let both = 0
  let neither = 0
  const parity = new Map<string, Array<string>>()
  let compared = 0
  const different: Array<string> = []
  for (let n = 0; n < Number(count); n++) {
    const rules = mutated(pick(sources)).replaceAll("\0", "")
    const forward = below(3) > 0
    const ours = outcome((): RuleTransform => compileRules(rules, { direction: forward ? "forward" : "reverse" }))
    const theirs = outcome((): IcuTransform => rbt.fromRules(`${rules}\n`, forward))
    if (ours instanceof Error && !(ours instanceof RuleError)) throw ours
    if (ours instanceof Error && theirs instanceof Error) neither++
    else if (ours instanceof Error || theirs instanceof Error) {
      const kind = ours instanceof Error ? `we refuse: ${(ours as RuleError).reason.replace(/'[^']*'/g, "…")}` : `ICU refuses: ${String(theirs).split("\n")[0]}`
      parity.set(kind, [...parity.get(kind) ?? [], JSON.stringify(rules) + (ours instanceof Error ? ours.message : String(theirs))])
    } else {
      both++
      for (const text of texts(rules)) {
        const result = outcome(() => ours.convert(text))
        if (result instanceof Error) continue
        compared++
        const expected = theirs.transliterate(text)
        if (result !== expected) different.push(`${JSON.stringify(rules)} ${forward ? "" : "(reverse) "}${JSON.stringify(text)}: ours ${JSON.stringify(result)}, ICU ${JSON.stringify(expected)}`)
      }
    }
  }
  const unlike = [...parity.values()].reduce((sum, list) => sum + list.length, 0)
  console.log(`${count} rule texts: ${both} accepted by both, ${neither} refused by both, ${unlike} by one only (${(100 - 100 * unlike / Number(count)).toFixed(2)} % alike)`)
  for (const [kind, list] of [...parity].sort((a, b) => b[1].length - a[1].length)) console.log(`  ${list.length} ${kind}\n      ${list.sort((a, b) => a.length - b.length).slice(0, 3).join("\n      ")}`)
  console.log(`${compared} texts by rules that both accept: ${different.length} different`)
  for (const line of different.sort((a, b) => a.length - b.length).slice(0, 20)) console.log(`  ${line}`)
}
