import { describe, expect, it } from "vitest"
import { aheadOf, lowered } from "../../src/reverse/ahead.ts"
import { capital, droppedApostrophe, type FormNode, inverseOf, small, uncased } from "../../src/reverse/inverse.ts"
import { matcherOf } from "../../src/reverse/matcher.ts"
import type { LetterModel } from "../../src/reverse/model.ts"
import { eachStretch } from "../../src/reverse/stretches.ts"
import { folded, knownWords } from "../../src/reverse/words.ts"
import { rulesOf } from "../../src/system.ts"

describe("stretches", () => {
  const of = (text: string, gives: (character: string) => boolean = () => false): ReadonlyArray<string> => {
    const found: Array<string> = []
    eachStretch(text, gives, (stretch, isWord) => found.push(isWord ? stretch : `(${stretch})`))
    return found
  }
  it("are words, and what is between them", () => {
    expect(of("Kyiv, 12 miast!")).toEqual(["Kyiv", "(, )", "12", "( )", "miast", "(!)"])
    expect(of("«a»")).toEqual(["(«)", "a", "(»)"])
    expect(of("")).toEqual([])
    expect(of("...")).toEqual(["(...)"])
    expect(of("a\u0301b")).toEqual(["a\u0301b"])
    expect(of("a😀b")).toEqual(["a", "(😀)", "b"])
    expect(of("𝒜b")).toEqual(["𝒜b"])
  })
  it("have apostrophes within words, not around them", () => {
    for (const one of ["'", "’", "ʼ", "`"]) expect(of(`a${one}b`)).toEqual([`a${one}b`])
    expect(of("'a' b'")).toEqual(["(')", "a", "(' )", "b", "(')"])
    expect(of("a''b")).toEqual(["a", "('')", "b"])
    expect(of("a\"b")).toEqual(["a", "(\")", "b"])
  })
  it("have signs that a system gives", () => {
    expect(of("a·b", (one) => one === "·")).toEqual(["a·b"])
    expect(of("·", (one) => one === "·")).toEqual(["·"])
    expect(of("a·b", () => false)).toEqual(["a", "(·)", "b"])
  })
})

describe("known words", () => {
  it("are told apart without capitals and whatever the apostrophe", () => {
    expect(["П'ять", "п’ять", "пʼять", "п‘ять", "п`ять"].map(folded)).toEqual(Array.from({ length: 5 }, () => "п'ять"))
    expect(folded("и\u0306")).toBe("й")
  })
  it("are counted, and found by what they give", () => {
    const { frequency, giving } = knownWords(["Аба", ["аба", 2], ["ба", 7]], (text) => text.replaceAll("а", "a").replaceAll("б", "b"))
    expect([frequency("аба"), frequency("АБА"), frequency("ба"), frequency("вв")]).toEqual([3, 3, 7, 0])
    expect([giving("aba"), giving("ba"), giving("x")]).toEqual([["аба"], ["ба"], []])
    expect(knownWords(["аб", "ба"], () => "é").giving("e\u0301")).toEqual(["аб", "ба"])
  })
  it("may be asked one by one", () => {
    const { frequency, giving } = knownWords({ has: (word) => word === "аба", frequency: () => 9 }, (text) => text)
    expect([frequency("аба"), frequency("АБА"), frequency("ба"), giving("aba")]).toEqual([9, 9, 0, []])
    expect(knownWords({ has: () => true }, (text) => text).frequency("x")).toBe(1)
    expect(knownWords(new Set(["аба"]), (text) => text).frequency("аба")).toBe(1)
  })
})

describe("what is ahead", () => {
  it("is small, code unit by code unit", () => {
    expect([lowered("ABC"), lowered("ШЧ"), lowered("İx").length, lowered("")]).toEqual(["abc", "шч", 2, ""])
  })
  const model: LetterModel = { systems: [], letters: new Map([["ш", "sh"], ["а", "a"], ["ж", "zh"]]), next: () => new Map() }
  const inverse = inverseOf({ rules: rulesOf("ш š, а a, ж ž, шж šč+x"), dropsApostrophe: false })
  it("is what the text says, in the model's own system", () => {
    const own = aheadOf(inverse, model, true, "ABCDEFGHIJKLM")
    expect([own(0), own(4), own(5), own(6), own(13)]).toEqual(["abcdefgh", "efghijkl", "fghijklm$".slice(0, own(5).length), "ghijklm$", "$"])
    expect(aheadOf(inverse, model, true, "abcdefgh")(0)).toBe("abcdefgh$")
  })
  it("is what the letters would give in it, by another", () => {
    const other = aheadOf(inverse, model, false, "Šaža1")
    expect([0, 1, 2, 3, 4, 5].map(other)).toEqual(["shazha1$", "azha1$", "zha1$", "a1$", "1$", "$"])
    expect(aheadOf(inverse, model, false, "ščx")(0)).toBe("shzh$")
    expect(aheadOf(inverse, model, false, "šašašaša")(0)).toBe("shashash")
  })
})

describe("the rules by what they give", () => {
  const nodeAt = (root: FormNode, text: string): FormNode | undefined => text.split("").reduce((node: FormNode | undefined, unit) => node?.next.get(unit), root)
  const formsAt = (list: string, text: string, drops = false) => nodeAt(inverseOf({ rules: rulesOf(list), dropsApostrophe: drops }).root, text)?.forms.map(({ rule, cases }) => [rule.letters, cases])
  it("have a form in small letters, as a title and in capitals", () => {
    expect([formsAt("щ shch", "shch"), formsAt("щ shch", "Shch"), formsAt("щ shch", "SHCH"), formsAt("щ shch", "sHCH"), formsAt("щ shch", "shc")]).toEqual([[["щ", [small]]], [["щ", [capital]]], [["щ", [capital]]], undefined, []])
    expect([formsAt("а a", "a"), formsAt("а a", "A"), formsAt("ъ ʺ", "ʺ")]).toEqual([[["а", [small]]], [["а", [capital]]], [["ъ", [uncased]]]])
    expect([formsAt("ц t͡s", "T͡S"), formsAt("ц t͡s", "T͡s"), formsAt("ч ·ch", "·Ch"), formsAt("ч ·ch", "·CH")]).toEqual([[["ц", [capital]]], undefined, [["ч", [capital]]], [["ч", [capital]]]])
    expect([formsAt("ая a+ya", "aYa"), formsAt("ая a+ya", "AYA"), formsAt("ая a+ya", "Aya")]).toEqual([[["ая", [small, capital]]], [["ая", [capital, capital]]], [["ая", [capital, small]]]])
  })
  it("of very many letters are small, a title or in capitals as a whole", () => {
    const long = "абвгд a+b+v+h+ʹ"
    expect([formsAt(long, "abvhʹ"), formsAt(long, "Abvhʹ"), formsAt(long, "ABVHʹ"), formsAt(long, "aBvhʹ")]).toEqual([[["абвгд", [small, small, small, small, uncased]]], [["абвгд", [capital, small, small, small, uncased]]], [["абвгд", [capital, capital, capital, capital, uncased]]], undefined])
    expect(formsAt("абвг a+b+v+h", "aBvH")).toEqual([["абвг", [small, capital, small, capital]]])
  })
  it("are found by composed and decomposed forms, and any apostrophe, unless that is another rule's", () => {
    expect([formsAt("ж ž", "z\u030c"), formsAt("ж z\u030c", "ž"), formsAt("ж ž", "ž")]).toEqual([[["ж", [small]]], [["ж", [small]]], [["ж", [small]]]])
    expect([formsAt("ь ’", "'"), formsAt("ь ’", "ʼ"), formsAt("ь ’", "’")].flat()).toEqual([["ь", [uncased]], ["ь", [uncased]], ["ь", [uncased]]])
    expect([formsAt("ь ’, ъ '", "'"), formsAt("ь ’’ʼ", "'''")]).toEqual([[["ъ", [uncased]]], undefined])
    expect([formsAt("э è, ѐ e\u0300", "è"), formsAt("э è, ѐ e\u0300", "e\u0300")]).toEqual([[["э", [small]]], [["ѐ", [small]]]])
  })
  it("that give nothing are silent, a dropped apostrophe among them", () => {
    const { silent, gives } = inverseOf({ rules: rulesOf("ь -, ъ -, а a, аь -+x, ьъ -+-"), dropsApostrophe: false })
    expect(silent.map(({ letters }) => letters)).toEqual(["ь", "ъ"])
    expect(inverseOf({ rules: rulesOf("ь -"), dropsApostrophe: true }).silent).toEqual([{ letters: "ь", to: [""] }, droppedApostrophe])
    expect(["a", "A", "x", "X", "b", "ь"].map(gives)).toEqual([true, true, true, true, false, false])
  })
})

describe("the system's choice of rules", () => {
  const { ruleAt, follows, reach } = matcherOf({ rules: rulesOf("(^)є ye, є ie, зг z+gh, з z, г h, (')ю yu, ю iu, й($) y, й i, (*)х kh, х h"), dropsApostrophe: true })
  const at = (source: string, place: number): string | undefined => ruleAt(source, place)?.to.join("+")
  it("is the longest whose letters and neighbours fit", () => {
    expect([at("зг", 0), at("за", 0), at("г", 0), at("", 0), at("ж", 0), at("азг", 1)]).toEqual(["z+gh", "z", "h", undefined, undefined, "z+gh"])
    expect([at("є", 0), at("зє", 1), at("\u0301є", 1), at("-є", 1), at("1є", 1)]).toEqual(["ye", "ie", "ye", "ye", "ie"])
    expect([at("з'ю", 2), at("зю", 1), at("'ю", 1)]).toEqual(["yu", "iu", "iu"])
    expect([at("зй", 1), at("йз", 0), at("й\u0301", 0), at("й-", 0), at("й'з", 0), at("й'", 0)]).toEqual(["y", "i", "y", "y", "i", "y"])
    expect([at("х", 0), at("зх", 1), at("-х", 1), at("1х", 1), at("ʼх", 1), at("з'х", 2)]).toEqual(["h", "kh", "h", "kh", "h", "kh"])
  })
  it("says what may stand behind a source, and how far a rule looks", () => {
    const [first, second] = rulesOf("(^)є ye, є ie")
    expect([follows(first!, ""), follows(first!, "з"), follows(second!, "з"), follows(second!, "")]).toEqual([true, false, true, true])
    expect(rulesOf("з z, г h, є ie, й i, ж x").map(reach)).toEqual([2, 1, 1, 2, 1])
  })
})
