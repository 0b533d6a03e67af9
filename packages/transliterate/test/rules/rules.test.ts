import { describe, expect, test } from "vitest"
import { compileRules, type RuleOptions } from "../../src/rules/index.ts"
import { full } from "../../../../tests/setup/mode.ts"
import { processorTime } from "../../../../tests/setup/processorTime.ts"

const forward = (rules: string, text: string, options?: RuleOptions): string => compileRules(rules, options).convert(text)
const reverse = (rules: string, text: string): string => compileRules(rules, { direction: "reverse" }).convert(text)

describe("what a rule matches", () => {
  test.each([
    ["the first rule that matches wins", "ab → x; a → y;", "aba", "xy"],
    ["no rule matches: the text stays, by code points", "a → b;", "😀a", "😀b"],
    ["ASCII arrows", "a > b;", "a", "b"],
    ["a comment and blanks", "# a > x;\na b > c ; # more\n", "ab a", "c a"],
    ["quoted blanks and signs", "'a b' > '>' ;", "a b", ">"],
    ["a quote in a quotation", "a > 'b''c';", "a", "b'c"],
    ["a quote outside of quotations", "'' > x;", "'", "x"],
    ["escapes", String.raw`\u0061\x{62}\: > \u005A\n;`, "ab:", "Z\n"],
    ["an escape of two surrogates", String.raw`\uD83D\uDE00 > x;`, "😀", "x"],
    ["a context before", "x { a > y;", "axa", "axy"],
    ["a context behind", "a } x > y;", "axa", "yxa"],
    ["an insertion between contexts", "a {} b > x;", "abab", "axbaxb"],
    ["the start of the text", "^b > q;", "bb", "qb"],
    ["the end of the text", "b $ > q;", "bb", "bq"],
    ["the end of the text in a set", "b } [a$] > q;", "bbab", "bqaq"],
    ["the start of the text in a set", "[a$] { b > q;", "bbab", "qbaq"],
    ["a negative set holds the ends of the text", "b } [^a] > q;", "bab", "baq"],
    ["a negative set without the ends", "b } [^a$] > q;", "bcb", "qcb"],
    ["the dot is no line end", "(.) b > $1;", "ab\nb", "a\nb"],
    ["a repeat of none or one", "a? b > q;", "aab", "aq"],
    ["a repeat of none or more", "a* b > q;", "aabb", "qq"],
    ["a repeat gives nothing back", "a+ a > q;", "aaa", "aaa"],
    ["a repeat of a quotation", "'ab c'+ > x;", "ab cab c", "x"],
    ["a repeat of a character beyond U+FFFF", "𝒜+ b > q;", "𝒜𝒜b", "q"],
    ["a group that did not match is empty", "(a)? b > x $1;", "bab", "xxa"],
    ["a repeated group stands for its last match", "([ab])* c > $1;", "abc", "b"],
    ["a repeated group before the key, for the nearest", "([ab])* { c > $1;", "abc", "abb"],
    ["a repeat of nothing matches nothing", "a + b > q;", "aab", "q"],
    ["a group of a variable has no number", "$v = (ab); $v (c) > $1;", "abc", "c"],
    ["a reference on the input side takes the pattern again", "([ab]) $1 > $1 $1;", "ab", "bb"],
  ])("%s", (_, rules, text, expected) => {
    expect(forward(rules, text)).toBe(expected)
  })
})

describe("sets", () => {
  test.each([
    ["ranges and a hyphen at an end", "[a-c-] > x; [-_] > y;", "abd-_", "xxdxy"],
    ["negation", "[^a-c$] > x;", "abd", "abx"],
    ["nested sets, from left to right", "[[a-z]-[aeiou]&[a-m]] > x;", "abcxyz", "axxxyz"],
    ["strings, the longest first", "[{abc}ab] > x;", "abcab", "xxx"],
    ["negation drops strings", "[^{abc}a] > x;", "abcab", "axxax"],
    ["a string before the key", "[{ab}] { c > x;", "abc bc", "abx bc"],
    ["general categories by both names", String.raw`[:Lu:] > 1; [:Lowercase Letter:] > 2; \p{gc=Nd} > 3; \P{L} > 4;`, "Aa7.", "1234"],
    ["a negative property", "[:^L:] > x;", "a.", "ax"],
    ["scripts", "[:Greek:] > g; [:sc=Cyrl:] > c; [:Script=Latin:] > l;", "αжz", "gcl"],
    ["binary properties", String.raw`\p{Ideographic} > i; [:White_Space:] > s;`, "字 ", "is"],
    ["combining classes", "[:ccc=Above:] > a; [:ccc=220:] > b; [:^ccc=0:] > o;", "e\u0301\u0323\u0345", "eabo"],
    ["a block", "[:Block=Arabic:] > x;", "م\u0750", "x\u0750"],
    ["a variable in a set", "$v = [aeiou]; $w = yz; [[a-z]-[$v]-[$w]] > x;", "abyz", "axyz"],
    ["blanks in a set", "[ a \n b ] > x;", "a b", "x x"],
    ["a variable of a set and a character", "$v = [ab] c; [$v d] > x;", "abcde", "xxxxe"],
    ["a dollar in the filter of a transform", "::[$a]Upper;", "a$b", "A$b"],
    ["word breaks", "[:WB=MidLetter:] > m; [:WB=MidNumLet:] > n; [:WB=Extend:] > e; [:WB=ALetter:] > a;", "b:.\u0301б字", "amnea字"],
    ["half a pair", String.raw`[\ud800-\udfff] > x;`, "a\ud800b😀", "axb😀"],
  ])("%s", (_, rules, text, expected) => {
    expect(forward(rules, text)).toBe(expected)
  })
})

describe("what a rule writes", () => {
  test.each([
    ["groups in another order", "([ab]) ([xy]) > $2 $1;", "axby", "xayb"],
    ["a group from a context", "([ab]) { x > $1;", "ax", "aa"],
    ["a variable", "$v = ab; $v > $v $v;", "ab", "abab"],
    ["a function", "([a-z]) } [a-z] > &Any-Upper($1);", "abc", "ABc"],
    ["a function of a function", "(.+) > &Lower(X &Upper($1));", "ab", "xab"],
    ["the cursor, so that the output is read again", "a > | b; b > c;", "a", "c"],
    ["the cursor inside the output", "a > b | b; b > c;", "a", "bc"],
    ["the cursor behind a group", "(a) > $1 x | b; b > c;", "a", "axc"],
    ["the cursor before the output", "xa > | @ b; c > d; b > e;", "cxab", "dee"],
    ["the cursor behind the output", "xa > b @ |; c > d;", "xaxcc", "bxdd"],
    ["the cursor does not pass what was matched", "{a} b > | @ c;", "ab", "cb"],
  ])("%s", (_, rules, text, expected) => {
    expect(forward(rules, text)).toBe(expected)
  })
})

describe("chains", () => {
  test.each([
    ["several passes", "a > b; ::Null; b > c;", "ab", "cc"],
    ["one pass reads nothing twice", "a > b; b > c;", "ab", "bc"],
    ["decomposing and composing", "::NFD; \u0301 > ; ::NFC;", "éè", "eè"],
    ["compatible forms", "::NFKC;", "ﬁ\uff76\uff9e", "fi\u30ac"],
    ["Korean syllables", "::NFD; ᄒ > ᄀ; ::NFC;", "한", "간"],
    ["capitals and small letters", "::Upper; A > a;", "aß", "aSS"],
    ["the final sigma", "::Lower;", "ΑΣ ΑΣΑ Σ", "ας ασα σ"],
    ["title forms", "::Title;", "ǆ o-ng iT'S ﬀ ᾳ ŉ ა", "ǅ O-Ng It's Ff ᾼ ʼN ა"],
    ["a filter of one step", "::[a] Upper; b > c;", "abé", "Acé"],
    ["a filter of the first step leaves the second", "::[a] Upper; ::NFD;", "aé", "Ae\u0301"],
    ["a set behind the name", "::Upper [a]; b > c;", "abé", "Acé"],
    ["a pragma", "use variable range 0xE000 0xE0FF; use nfd rules; USE MAXIMUM BACKUP 16; a > \uf123;", "a", "\uf123"],
    ["word breaks inside", "::Any-BreakInternal;", "สวัสดีชาวโลก ab", "สวัสดี ชาว โลก ab"],
    ["removal", "::[0-9] Remove;", "a12b3", "ab"],
    ["a filter of the chain", ":: [a-z]; a > b; é > x;", "aéa", "béb"],
    ["a filter of the chain keeps keys inside, not contexts", ":: [a-c]; a } d > x; c d > y;", "ad cd", "xd cd"],
    ["anchors are those of the text, not of the filter", ":: [a]; ^a > x;", "aba", "xba"],
    ["an inverse in parentheses is not run forwards", "::NFD(NFC); ::(Upper); \u0301 > ; ::Lower();", "É", "e"],
  ])("%s", (_, rules, text, expected) => {
    expect(forward(rules, text)).toBe(expected)
  })

  test.each([
    ["rules of the other direction and of both", "a <> b; c > d; e < f; g → h; i ← j;", "bdfhj", "adehi"],
    ["the last pass first", "a <> b; ::Null; b <> c;", "c", "a"],
    ["the inverse of a step", "::NFC; e\u0301 < x;", "xé", "e\u0301e\u0301"],
    ["a group on the output side writes nothing", "(a) b < c;", "c", "b"],
    ["an inverse in parentheses", "::NFD(Upper); a <> b;", "b", "A"],
    ["an empty inverse", "::Upper(); a <> b;", "b", "a"],
    ["the filter in parentheses", ":: [x]; a <> b; :: ([b-c]);", "bb", "aa"],
    ["contexts of the output are dropped", "x {a} y <> z {b};", "zb", "za"],
    ["a cursor of the other side is dropped", "a | c <> b;", "b", "ac"],
  ])("reverse: %s", (_, rules, text, expected) => {
    expect(reverse(rules, text)).toBe(expected)
  })

  test("rules that other rules call are loaded by name", () => {
    const asked: Array<string> = []
    const load: RuleOptions["load"] = (id) => {
      asked.push(id)
      return ({
        "Latin-Test/BGN": { text: "a <> b;", direction: "forward" },
        "Test-Latin/BGN": { text: "a <> b;", direction: "reverse" },
        "Any-Accents": { text: "'`' > \u0300;", direction: "forward" },
      } as const)[id]
    }
    expect(forward("::Latin-Test/BGN; ::[a] Accents; b > c;", "ab", { load })).toBe("cc")
    expect(forward("(.) > x &Test-Latin/BGN($1);", "b", { load })).toBe("xa")
    expect(compileRules("::Latin-Test/BGN;", { load, direction: "reverse" }).convert("b")).toBe("a")
    expect(asked).toEqual(["Latin-Test/BGN", "Any-Accents", "Test-Latin/BGN", "Test-Latin/BGN"])
  })
})

describe("text that no rule begins with", () => {
  test.each([
    ["is context of what follows it", "$v = [xy]; $v { a > b; z $v { c > d;", "xa zxc za", "xb zxd za"],
    ["takes the mark that is written behind it", "a > \\u0301; ::NFC;", "xxea", "xxé"],
    ["takes a mark behind a pair", "a > \\u0301; ::NFC;", "x😀a", "x😀\u0301"],
    ["stays where the cursor goes back into it", "x y { a > | @@ b; b > c;", "xya", "xyc"],
    ["is the end of a key", "a x+ > b;", "xxaxx", "xxb"],
    ["counts for the start of the text", "^a > b; a > c;", "xa", "xc"],
    ["stands in runs of a filter", ":: [a-y]; x { a > b; ::Null; b > c;", "xyxa z xy zaxa", "xyxc z xy zaxc"],
    ["goes before a pair that is changed", "𝒳 { a > b; 😀 > c;", "x𝒳a😀", "x𝒳bc"],
  ])("%s", (_, rules, text, output) => {
    const { convert, withSpans } = compileRules(rules)
    expect(convert(text)).toBe(output)
    expect(withSpans(text).text).toBe(output)
  })
})

describe("long and broken texts", () => {
  test("half pairs pass through", () => {
    expect(forward("::NFC; a > b; ::Lower;", "\udc00a\ud800\ud800")).toBe("\udc00b\ud800\ud800")
    expect(forward("(.) a > $1;", "\ud800a")).toBe("\ud800")
  })

  test("an empty text and empty rules", () => {
    expect(forward("", "ab")).toBe("ab")
    expect(forward("a > b;", "")).toBe("")
  })

  test.skipIf(!full)("time grows with the length of the text", { retry: 3 }, () => {
    const rules = compileRules("::NFD; $v = [aeiou]; $v { t > d; ab > | ba; ([xy]) z > $1 $1 w; ::NFC; d } [^e] > q;")
    const time = (text: string): number => {
      const start = processorTime()
      rules.withSpans(text)
      return processorTime() - start
    }
    const sentence = "abat xz été yzt d "
    time(sentence.repeat(2000))
    const short = time(sentence.repeat(2000))
    const long = time(sentence.repeat(20_000))
    expect(long).toBeLessThan(Math.max(short, 5) * 60)
  })
})
