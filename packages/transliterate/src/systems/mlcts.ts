import type { Unit, UnitSystem } from "../system.ts"

const pairs = (list: string): Map<string, string> => new Map(list.trim().split(/,\s*/).map((entry) => {
  const [letters = "", to = ""] = entry.split(" ")
  return [letters, to]
}))

const consonants = pairs(`
  က k, ခ hk, ဂ g, ဃ gh, င ng, စ c, ဆ hc, ဇ j, ဈ jh, ည ny, ဉ ny, ဋ t, ဌ ht, ဍ d, ဎ dh, ဏ n, တ t, ထ ht, ဒ d, ဓ dh, န n, ပ p, ဖ hp, ဗ b, ဘ bh, မ m,
  ယ y, ရ r, လ l, ဝ w, သ s, ဿ ss, ဟ h, ဠ l
`).set("အ", "")
const medials = pairs("ျ y, ြ r, ွ w")
/** The vowel and its tone by the sign alone; a tone mark goes over the tone. */
const open = pairs("ာ a, ိ i., ီ i, ု u., ူ u, ေ e, ဲ ai:, ော au:, ော် au, ို ui, ံ am, ိံ im, ုံ um").set("", "a.")
const closed = pairs("ာ a, ိ i, ီ i, ု u, ူ u, ေ e, ော au, ို ui").set("", "a")
const alone = pairs("ဣ i., ဤ i, ဥ u., ဦ u, ဧ e, ဩ au:, ဪ au, ၌ hnai., ၍ rwe, ၏ e, ၀ 0, ၁ 1, ၂ 2, ၃ 3, ၄ 4, ၅ 5, ၆ 6, ၇ 7, ၈ 8, ၉ 9, ။ .").set("၊", ",").set("ဦ", "u")

// Consonant, medials, vowel; a final consonant with its sign or one that the next stands under; a tone mark.
const syllable = /(?:([ကခဂဃငစဆဇဈညဉဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဿဟဠအ])(္?)([ျြွှ]{0,4})(ော်|ော|ို|ိံ|ုံ|[ာိီုူေဲံ])?|(ဦ|[ဣဤဥဦဧဩဪ၌၍၏၀-၉၊။]))(့?)(?:([က-အဿ])့?(?:်္?|္)(?![ျြွှ]))?([့း]?)/g

/** What one syllable gives, from its parts. */
function syllableOf(consonant: string, marks: string, vowel: string, final: string | undefined, tone: string): string {
  const onset = (marks.includes("ှ") ? "h" : "") + consonants.get(consonant)! + [...marks].map((mark) => medials.get(mark) ?? "").join("")
  const mark = tone === "" ? "" : tone === "း" ? ":" : "."
  if (final === "ယ" && vowel === "") return `${onset}ai${mark}`
  if (final !== undefined) return onset + (closed.get(vowel) ?? "a") + consonants.get(final)! + mark
  const sound = open.get(vowel)!
  return onset + (mark === "" ? sound : sound.replace(/[.:]$/, "") + mark)
}

function* units(source: string): Generator<Unit> {
  const text = source.replaceAll("ါ", "ာ")
  for (const { 0: whole, 1: consonant, 2: stacked = "", 3: marks = "", 4: vowel = "", 5: letter, 6: early = "", 7: final, 8: late = "", index } of text.matchAll(syllable)) {
    const mark = early === "" ? late : early
    const to = consonant === undefined
      ? alone.get(letter!)! + (final === undefined ? "" : consonants.get(final)!) + (mark === "း" ? ":" : "")
      : stacked === "" ? syllableOf(consonant, marks, vowel, final, mark) : consonants.get(consonant)!
    yield { start: index, end: index + whole.length, to }
  }
}

/** Burmese by the Language Commission's system: syllables with their tones, written together as the text has them. */
export const mlcts: ReadonlyArray<UnitSystem> = [{
  info: {
    id: "mlcts", aliases: ["mlc-1980"], from: "my", to: "Latn", standard: "Myanmar Language Commission Transcription System", issuer: "Myanmar Language Commission", year: 1980,
    reversible: false, lossy: true, source: "general knowledge of the system's table"
  },
  units: (text) => units(text)
}]
