import { type Rule, rulesOf, type System } from "../system.ts"
import { withInherentVowel } from "./brahmic/generator.ts"
import { table } from "./table.ts"

const consonants = rulesOf(`
  က k, ခ kh, ဂ g, ဃ gh, င ṅ, စ c, ဆ ch, ဇ j, ဈ jh, ည ññ, ဉ ñ, ဋ ṭ, ဌ ṭh, ဍ ḍ, ဎ ḍh, ဏ ṇ, တ t, ထ th, ဒ d, ဓ dh, န n, ပ p, ဖ ph, ဗ b, ဘ bh, မ m,
  ယ y, ရ r, လ l, ဝ v, သ s, ဿ ss, ဟ h, ဠ ḷ, အ -
`)
const medials = rulesOf("ျ y, ြ r, ွ v, ှ h")
const vowels = rulesOf("ာ ā, ါ ā, ိ i, ီ ī, ု u, ူ ū, ေ e, ဲ ai, ော o, ေါ o, ို ui")
const rest = rulesOf(`
  ဣ i, ဤ ī, ဥ u, ဦ ū, ဧ e, ဩ o, ဪ oʻ, ံ ṃ, ် ʻ, ္ -, င်္ ṅ++, း ʺ, ့ ʹ, ၌ nhuikʻ, ၍ rveʹ, ၎ lañʻʺ, ၏ e, ။ ., ၀ 0, ၁ 1, ၂ 2, ၃ 3, ၄ 4, ၅ 5, ၆ 6, ၇ 7, ၈ 8, ၉ 9
`)
/** A comma would part the entries of a list. */
const comma: Rule = { letters: "၊", to: [","] }
const bare = [...new Set([...medials, ...vowels].map(({ letters }) => letters[0]!)), "်", "္"].join("")

let rules: ReadonlyArray<Rule> | undefined
const library = (): ReadonlyArray<Rule> => rules ??= [
  ...withInherentVowel([...consonants, ...medials], bare), ...vowels, ...rest, comma
]

/** Burmese letter by letter. */
export const burmese: ReadonlyArray<System> = [
  table("my", "ala-lc-my", "ALA-LC romanization table for Burmese", library, {
    aliases: ["ala-lc"], year: 2011, source: "general knowledge of the table and of catalogues that use it; syllables are written together as the text has them"
  })
]
