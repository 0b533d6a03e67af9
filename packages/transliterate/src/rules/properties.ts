import { differ, reorders } from "./combiningOrder.ts"

/** The characters that a property names, or `undefined` for a property that is not known here. Names compare without case, blanks, `_` and `-`. */
export function propertyTest(name: string, value: string | undefined): ((codePoint: number) => boolean) | undefined {
  const property = loose(name)
  if (value === undefined) return lone(property, name)
  if (property === "gc" || property === "generalcategory") return category(loose(value))
  if (property === "sc" || property === "script") return scriptTest("Script", value)
  if (property === "scx" || property === "scriptextensions") return scriptTest("Script_Extensions", value)
  if (property === "ccc" || property === "canonicalcombiningclass") return combiningClassTest(loose(value))
  if (property === "blk" || property === "block") return blockTest(loose(value))
  if (property === "wb" || property === "wordbreak") return wordBreakTest(loose(value))
  const binary = lone(property, name)
  const truth = /^(?:(y|yes|t|true)|n|no|f|false)$/.exec(loose(value))
  if (binary === undefined || truth === null) return undefined
  return truth[1] === undefined ? (codePoint) => !binary(codePoint) : binary
}

function loose(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "")
}

/** A name without a value: a general category, a script, or a property that is true or false. */
function lone(property: string, name: string): ((codePoint: number) => boolean) | undefined {
  if (property === "any") return () => true
  if (property === "ascii") return (codePoint) => codePoint < 0x80
  const binary = binaries.get(property)
  return category(property) ?? (binary === undefined ? undefined : escapeTest(binary)) ?? scriptTest("Script", name)
}

/** General categories: the short name and the long one. */
const categories = new Map(`C Other|Cc Control|Cc cntrl|Cf Format|Cn Unassigned|Co Private_Use|Cs Surrogate|L Letter|LC Cased_Letter|Ll Lowercase_Letter|Lm Modifier_Letter|Lo Other_Letter|Lt Titlecase_Letter|Lu Uppercase_Letter|M Mark|M Combining_Mark|Mc Spacing_Mark|Me Enclosing_Mark|Mn Nonspacing_Mark|N Number|Nd Decimal_Number|Nd digit|Nl Letter_Number|No Other_Number|P Punctuation|P punct|Pc Connector_Punctuation|Pd Dash_Punctuation|Pe Close_Punctuation|Pf Final_Punctuation|Pi Initial_Punctuation|Po Other_Punctuation|Ps Open_Punctuation|S Symbol|Sc Currency_Symbol|Sk Modifier_Symbol|Sm Math_Symbol|So Other_Symbol|Z Separator|Zl Line_Separator|Zp Paragraph_Separator|Zs Space_Separator`
  .split("|").flatMap((pair) => pair.split(" ").map((name) => [loose(name), pair.split(" ")[0]!] as const)))

const binaries = new Map(`Alphabetic Alpha Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Changes_When_Casemapped CWCM Changes_When_Casefolded CWCF Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex ASCII_Hex_Digit AHex IDS_Binary_Operator IDS_Trinary_Operator ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS`
  .split(" ").map((name) => [loose(name), name] as const).concat([["whitespace", "White_Space"], ["wspace", "White_Space"]]))

function category(name: string): ((codePoint: number) => boolean) | undefined {
  const short = categories.get(name)
  return short === undefined ? undefined : escapeTest(`gc=${short}`)
}

function scriptTest(property: "Script" | "Script_Extensions", value: string): ((codePoint: number) => boolean) | undefined {
  const words = value.trim().split(/[\s_-]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
  return escapeTest(`${property}=${words.join("_")}`)
}

/** The test for `\p{…}` as the regular expressions of the runtime know it. */
function escapeTest(inside: string): ((codePoint: number) => boolean) | undefined {
  if (!/^[A-Za-z_=]+$/.test(inside)) return undefined
  try {
    const pattern = new RegExp(`^\\p{${inside}}$`, "u")
    return (codePoint) => pattern.test(String.fromCodePoint(codePoint))
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

/** A character of each canonical combining class that rules name. */
const classes: ReadonlyMap<string, number> = new Map(([
  ["1", "overlay", 0x0334], ["7", "nukta", 0x093c], ["8", "kanavoicing", 0x3099], ["9", "virama", 0x094d], ["202", "attachedbelow", 0x0327],
  ["214", "attachedabove", 0x1dce], ["216", "attachedaboveright", 0x031b], ["218", "belowleft", 0x302a], ["220", "below", 0x0323],
  ["222", "belowright", 0x059a], ["224", "left", 0x302e], ["226", "right", 0x1d16d], ["228", "aboveleft", 0x05ae], ["230", "above", 0x0300],
  ["232", "aboveright", 0x0315], ["233", "doublebelow", 0x035c], ["234", "doubleabove", 0x035d], ["240", "iotasubscript", 0x0345],
] as const).flatMap(([number, name, mark]): Array<[string, number]> => [[number, mark], [name, mark]]))

/** The classes show in the order that decomposition gives to two marks. */
function combiningClassTest(value: string): ((codePoint: number) => boolean) | undefined {
  if (value === "0" || value === "notreordered" || value === "nr") return (codePoint) => !reorders(codePoint)
  const mark = classes.get(value)
  if (mark === undefined) return undefined
  return (codePoint) => reorders(codePoint) && !differ(codePoint, mark)
}

/** Blocks that rules name; the regular expressions of the runtime know none. */
const blocks: Readonly<Record<string, readonly [number, number]>> = {
  basiclatin: [0x0000, 0x007f],
  greek: [0x0370, 0x03ff],
  cyrillic: [0x0400, 0x04ff],
  hebrew: [0x0590, 0x05ff],
  arabic: [0x0600, 0x06ff],
  thaana: [0x0780, 0x07bf],
}

function blockTest(name: string): ((codePoint: number) => boolean) | undefined {
  const block = blocks[name]
  return block === undefined ? undefined : (codePoint) => codePoint >= block[0] && codePoint <= block[1]
}

/** Word_Break values that rules name, as UAX #29 derives them. */
const wordBreaks: Readonly<Record<string, RegExp>> = {
  aletter: /^(?![\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Grapheme_Extend}\p{Mc}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}\p{Script=Ahom}\u3031-\u3035\u309b\u309c\u30a0\u30fc\uff70\u{1aff0}-\u{1affe}])(?!(?=\p{Script=Hebrew})\p{Lo})[\p{Alphabetic}\u02c2-\u02c5\u02d2-\u02d7\u02de\u02df\u02e5-\u02eb\u02ed\u02ef-\u02ff\u055a-\u055c\u055e\u058a\u05f3\u070f\ua708-\ua716\ua720\ua721\ua789\ua78a\uab5b]$/u,
  extend: /^(?!\u200d)[\p{Grapheme_Extend}\p{Mc}\p{Emoji_Modifier}]$/u,
  midletter: /^[:\u00b7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a]$/u,
  midnumlet: /^[.\u2018\u2019\u2024\ufe52\uff07\uff0e]$/u,
}

function wordBreakTest(name: string): ((codePoint: number) => boolean) | undefined {
  const form = wordBreaks[name]
  return form === undefined ? undefined : (codePoint) => form.test(String.fromCodePoint(codePoint))
}
