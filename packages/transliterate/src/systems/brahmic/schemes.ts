import type { Scheme } from "./generator.ts"

const velars = "कखगघङ"
const palatals = "चछजझञ"
const cerebrals = "टठडढण"
const dentals = "तथदधन"
const labials = "पफबभम"
export const allConsonants = `${velars}${palatals}${cerebrals}${dentals}${labials}यरलळवशषसहऩऱऴ`

/** A nasal sign: the nasal of the class of what follows, elsewhere `rest`. */
export const classNasals = (sign: string, rest: string): string =>
  `${sign}(${velars}) ṅ, ${sign}(${palatals}) ñ, ${sign}(${cerebrals}) ṇ, ${sign}(${dentals}) n, ${sign}(${labials}) m, ${sign} ${rest}`

/** A candrabindu as libraries write it. */
const libraryCandrabindu = `ँ(${velars}${palatals}${cerebrals}${dentals}) n̐, ँ m̐`

export const digits = "० 0, १ 1, २ 2, ३ 3, ४ 4, ५ 5, ६ 6, ७ 7, ८ 8, ९ 9"
const fullStops = "। ., ॥ ."
export const dandas = "। |, ॥ ||"

/** What the learned systems have in common. */
const learned: Scheme = {
  consonants: `क k, ख kh, ग g, घ gh, ङ ṅ, च c, छ ch, ज j, झ jh, ञ ñ, ट ṭ, ठ ṭh, ड ḍ, ढ ḍh, ण ṇ, त t, थ th, द d, ध dh, न n, प p, फ ph, ब b, भ bh, म m,
    य y, र r, ल l, ळ ḷ, व v, श ś, ष ṣ, स s, ह h, क़ q, ज़ z, फ़ f`,
  vowels: "अ a, आ ā, इ i, ई ī, उ u, ऊ ū, ऋ ṛ, ॠ ṝ, ऌ ḷ, ॡ ḹ, ऍ ê, ए e, ऐ ai, ऑ ô, ओ o, औ au, ॲ ê",
  signs: `ः ḥ, ऽ ’, ॐ oṃ, ${digits}`
}

const stops = "क k, ग g, च c, ज j, ट ṭ, ड ḍ, त t, द d, प p, ब b"
/** A stop that is not one letter with the h behind it. */
const apartFromH = stops.split(", ").map((entry) => `${entry[0]!}्ह ${entry.slice(2)}++:h`).join(", ")
/** A vowel that is not one letter with the a before it. */
const apartFromA = `(${allConsonants}अ़)इ :i, (${allConsonants}अ़)उ :u`

const ringed = "ऋ r̥, ॠ r̥̄, ऌ l̥, ॡ l̥̄"

/** ISO 15919, with the macron of long e and o, the anusvara as one letter, and the colon that parts what would be read as one letter. */
export const iso: ReadonlyArray<Scheme> = [learned, {
  consonants: `ख़ k͟h, ग़ ġ, झ़ ž, ड़ ṛ, ढ़ ṛh, य़ ẏ, ऩ ṉ, ऱ ṟ, ऴ ḻ, त़ t̤, स़ s̤, ह़ h̤, ॻ g̈, ॼ j̈, ॾ d̤, ॿ b̤, ${apartFromH}`,
  vowels: `${ringed}, ऎ e, ए ē, ऒ o, ओ ō, ${apartFromA}`,
  signs: `ं ṁ, ँ m̐, ॐ ōm̐, ᳵ ẖ, ᳶ ḫ, ऽ :’, ${dandas}`
}]

/** The avagraha of Sanskrit and the Prakrits is an elided a, that of modern languages a drawl. */
export const isoOfSanskrit: ReadonlyArray<Scheme> = [...iso, { signs: "ऽ ’" }]

/** The alphabet of the Congress of Orientalists, 1894. */
export const iast: ReadonlyArray<Scheme> = [learned, {
  consonants: "ळ ḻ", signs: `ं ṃ, ँ m̐, ᳵ ẖ, ᳶ ḫ, ${dandas}`
}]

/** DIN 33904. */
export const din: ReadonlyArray<Scheme> = [learned, {
  consonants: "ख़ ḵẖ, ग़ ġ, ड़ ṛ, ढ़ ṛh, ऱ r", signs: `${classNasals("ं", "ṃ")}, ँ ṁ, ${fullStops}`
}]

const libraryLetters: Scheme = { consonants: "ऩ ṉ, ऱ ṟ, ऴ ḻ", vowels: ringed, signs: `ं ṃ, ${libraryCandrabindu}, ${fullStops}` }
const modernLetters: Scheme = { consonants: "ष sh, ख़ k̲h̲, ग़ g̲h̲, ड़ ṛ, ढ़ ṛh, य़ ẏ, त़ t̤, स़ s̤, ह़ h̤", vowels: "ऎ ĕ, ऒ ŏ" }
const nasals: Scheme = { signs: classNasals("ं", "ṃ") }

/** The libraries' letters for learned languages and those of the South. */
export const library: ReadonlyArray<Scheme> = [learned, libraryLetters, nasals]

/** The libraries' letters for the modern languages of the North. */
export const modernLibrary: ReadonlyArray<Scheme> = [...library, modernLetters]

/** The same for the East, where the anusvara is one letter wherever it stands. */
export const easternLibrary: ReadonlyArray<Scheme> = [learned, libraryLetters, modernLetters]

/** The United Nations' letters of 1972. */
export const unitedNations: ReadonlyArray<Scheme> = [learned, {
  consonants: "च ch, छ chh, श sh, ष ṣh, ख़ ḳh, ग़ g̣, ड़ ṙ, ढ़ ṙh, य़ ẏ, ऩ ṉ, ऱ ṟ, ऴ l̮",
  vowels: "ऌ l̤, ॡ l̤̄, ऎ ĕ, ऒ ŏ, ऍ ă, ऑ ā̆, ॲ ă", signs: `ं ṁ, ँ m̐, ॐ oṁ, ${fullStops}`
}]

/** The Nepal Survey Department's letters, as BGN/PCGN took them over. */
export const nepal: ReadonlyArray<Scheme> = [learned, {
  consonants: "च ch, छ chh, श sh, ड़ ṛ, ढ़ ṛh", signs: `${classNasals("ं", "ṃ")}, ँ m̐, ${fullStops}`
}]

/** Letters of the Dravidian languages: e and o may be short. */
export const shortVowels: Scheme = { vowels: "ऎ e, ए ē, ऒ o, ओ ō" }
