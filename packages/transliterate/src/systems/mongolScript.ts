import { type Rule, rulesOf, type System } from "../system.ts"
import { table } from "./table.ts"

const consonants = `
  ᠨ n, ᠩ ng, ᠪ b, ᠫ p, ᠬ h, ᠭ g, ᠮ m, ᠯ l, ᠰ s, ᠱ x, ᠲ t, ᠳ d, ᠴ q, ᠵ j, ᠶ y, ᠷ r, ᠸ w, ᠹ f, ᠺ k, ᠻ k, ᠼ c, ᠽ z, ᠾ h, ᠿ r, ᡀ lh, ᡁ zh, ᡂ ch
`
const signs = "᠐ 0, ᠑ 1, ᠒ 2, ᠓ 3, ᠔ 4, ᠕ 5, ᠖ 6, ᠗ 7, ᠘ 8, ᠙ 9, ᠃ ., ᠄ :, ᠁ …, ᠊ -, \u180b -, \u180c -, \u180d -"
/** What stands before a suffix and before a vowel written apart; and the comma: in a compact list both would mean something else. */
const parting: ReadonlyArray<Rule> = [{ letters: "\u202f", to: ["-"] }, { letters: "\u180e", to: ["-"] }, { letters: "᠂", to: [","] }]

const broad = [...rulesOf(`ᠠ a, ᠡ e, ᠢ i, ᠣ o, ᠤ u, ᠥ o, ᠦ u, ᠧ e, ${consonants.trim()}, ${signs}`), ...parting]
const strict = [...rulesOf(`ᠠ a, ᠡ e, ᠢ i, ᠣ ô, ᠤ û, ᠥ o, ᠦ u, ᠧ e, ${consonants.trim()}, ${signs}`), ...parting]

const source = "the table of letters, broad and strict, in a copy of Wikipedia's page on the SASM/GNC/SRC transcriptions (movatter.jp); the letters of loanwords are general knowledge, the hyphens before suffixes and vowels written apart as published examples have them"

/** Mongolian in its own script, letter by letter: the spelling of names, not their pronunciation in Qahar. */
export const mongolScript: ReadonlyArray<System> = [
  table("mn", "sasm-1978", "SASM/GNC/SRC transcription of 1976, amended 1978, Mongolian script, broad", () => broad, {
    aliases: ["sasm-mon-Mong-Latn-general-1978"], year: 1978, issuer: "State Administration of Surveying and Mapping of China", source
  }),
  table("mn", "sasm-1978-strict", "SASM/GNC/SRC transcription of 1976, amended 1978, Mongolian script, strict", () => strict, {
    aliases: ["sasm-mon-Mong-Latn-phonetic-1978"], year: 1978, issuer: "State Administration of Surveying and Mapping of China", source
  }),
  table("mn", "un-2013-mong", "UN Working Group's report of 2013, Mongolian script (resolution III/8 of 1977)", () => broad, {
    aliases: ["un-mon-Mong-Latn-general-2013"], year: 2013, source
  })
]
