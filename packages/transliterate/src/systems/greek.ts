import type { Expanded, Rule, System } from "../system.ts"
import { generated, rule } from "./generated.ts"
import { greekLetters, type Manner, pairs, unparted, vowelRules } from "./greekVowels.ts"
import { asItStands } from "./pointed.ts"
import type { Details } from "./table.ts"

const rulesOf = (list: string): ReadonlyArray<Rule> => pairs(list).map(([letters, to]) => rule(letters, to))

/** The Greek question mark is a semicolon, and the semicolon a raised dot. */
const punctuation = rulesOf("; ?, \u037e ?, \u0387 ;, \u00b7 ;")

const greek = (id: string, standard: string, manner: Manner, details: Details, from = "el", expand?: (text: string) => Expanded): System =>
  generated(from, id, standard, () => [...manner.consonants, ...rulesOf(manner.letters), ...vowelRules(manner), ...punctuation], details, expand)

const common = "α a, ε e, ι i, κ k, λ l, μ m, ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, ψ ps, ϰ k, ϱ r, ϲ s"
const old = "ϝ w, ϙ q, ϟ q, ϡ s"
const modern = `${common}, β v, γ g, δ d, ζ z, θ th, υ y, φ f, χ ch, ϐ v, ϑ th, ϕ f`
const nasal = rulesOf("γγ n+g, γξ n+x, γχ n+ch")
const labial = [rule("μπ", "b+", "^"), rule("μπ", "b+", undefined, "$")]
const apart = "άι á+ï, έι é+ï, όι ó+ï"

const transcription: Manner = {
  letters: `${modern}, η i, ω o`, accents: "acute", digraphs: "ου o+u, υι y+i", voiced: "α a, ε e, η i", consonants: [...nasal, ...labial]
}
const ascii: Manner = { ...transcription, accents: "drop", dieresis: false }

const underlined: Manner = {
  letters: `${modern}, η i\u0331, ω o\u0331`, accents: "acute", digraphs: "ου o+u, υι y+i", voiced: "α a, ε e, η i\u0331", labials: ["v\u0331", "f\u0331"],
  consonants: [...rulesOf(`γγ n\u0331+g, γξ n\u0331+x, γχ n\u0331+ch, ${apart}`), ...labial]
}
const letterByLetter: Manner = {
  letters: `${modern}, ${old}, η ī, ω ō`, accents: "keep", breathing: true, iota: "\u0327", digraphs: "ου o+u, αυ a+u, ευ e+u, ηυ ī+u, αι a+i, ει e+i, οι o+i, υι y+i", consonants: []
}

const libraryLetters = `${common}, ${old}, γ g, δ d, ζ z, η ē, θ th, υ y, φ ph, χ ch, ω ō, ϑ th, ϕ ph`
const libraryDigraphs = "ου o+u, αυ a+u, ευ e+u, ηυ ē+u, υι u+i, ωυ ō+u"
const library: Manner = {
  letters: `${libraryLetters}, β v, ϐ v`, accents: "drop", dieresis: false, digraphs: libraryDigraphs,
  consonants: [...nasal, rule("γκ", "g+k", "^"), rule("γκ", "g+k", undefined, "$"), rule("γκ", "n+k"), rule("μπ", "b+", "^"), rule("ντ", "ḏ+", "^")]
}
const ancient: Manner = {
  letters: `${libraryLetters}, β b, ϐ b`, accents: "drop", dieresis: false, breathing: true, digraphs: `${libraryDigraphs}, αι a+i, ει e+i, οι o+i`,
  consonants: [...nasal, ...rulesOf("γκ n+k, ρρ r+rh, ῤῥ r+rh"), rule("ρ", "rh", "^")]
}

const geographic: Manner = {
  letters: `${common}, β v, γ g, δ dh, ζ z, η i, θ th, υ i, φ f, χ kh, ω o, ϐ v, ϑ th, ϕ f`, accents: "acute", digraphs: "ου o+u, ει i, υι i, αι a+i, οι o+i, αυ+v a, ευ+v e, ηυ+v i",
  consonants: [
    ...rulesOf("γγ n+g, γξ n+x, γχ n+kh, νδρ n+d+r, ντζ n+t+z"), rule("γκ", "g+", "^"), rule("γκ", "n+g"), rule("μπ", "b+", "^"), rule("μπ", "m+b"), rule("ντ", "d+", "^"), rule("ντ", "n+d"),
    ...rulesOf(`${apart}, αε a+ë, αέ a+ë\u0301, άε á+ë, αη a+ï, αή a+ḯ, άη á+ï, οη o+ï, οή o+ḯ, όη ó+ï, ωο o+ö, ωό o+ö\u0301, ώο ó+ö`),
    rule("γ", "y", undefined, greekLetters("εηιυ")), ...unparted("ι").flatMap((letter) => rulesOf(`γα${letter} y+a+${letter === "ι" ? "i" : "í"}, γο${letter} y+o+${letter === "ι" ? "i" : "í"}`))
  ]
}

/** Sounds in the letters of the International Phonetic Alphabet. */
const phonetic: Manner = {
  letters: "α ɑ, β v, γ ɣ, δ ð, ε ɛ, ζ z, η i, θ θ, ι i, κ k, λ l, μ m, ν n, ξ ks, ο o, π p, ρ r, σ s, ς s, τ t, υ i, φ f, χ x, ψ ps, ω o, ϐ v, ϑ θ, ϕ f, ϰ k, ϱ r, ϲ s",
  accents: "drop", dieresis: false, digraphs: "ου u, ει i, υι i, αι ɛ, οι i", voiced: "α ɑ, ε ɛ, η i",
  consonants: [
    ...rulesOf("γγ ŋ+ɡ, γξ n+ks, γχ n+x"), rule("γκ", "ɡ+", "^"), rule("γκ", "ŋ+ɡ"), rule("μπ", "b+", "^"), rule("μπ", "m+b"), rule("ντ", "d+", "^"), rule("ντ", "n+d"),
    ...rulesOf("ντζ n+d+z, τζ d+z, ββ v+, κκ k+, λλ l+, μμ m+, νν n+, ππ p+, ρρ r+, σσ s+, ττ t+"), rule("σ", "z", undefined, "βγδζλμνρ"),
    ...unparted("υ").flatMap((letter) => rulesOf(`α${letter}β ɑ++v, ε${letter}β ɛ++v, η${letter}β i++v, α${letter}φ ɑ++f, ε${letter}φ ɛ++f, η${letter}φ i++f`))
  ]
}

/** Small letters, whatever the case. */
const small = (text: string): Expanded => {
  const lower = text.replace(/\p{Script=Greek}/gu, (letter) => letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)
  return asItStands(lower)
}

const compared = "general knowledge of the standard's table"
const annex = "the annex to resolution V/19 of the UN conference (eki.ee/wgrs/res/res_5_19.htm), table without its footnotes"
const presets = "general knowledge of the table; what becomes of breathings, accents and dieresis as in the presets of the npm package greek-conversion 0.14.4"

/** Modern and ancient Greek. */
export const greekSystems: ReadonlyArray<System> = [
  greek("elot-743-2001", "ELOT 743:2001, transcription (type 2)", transcription, {
    aliases: ["elot-ell-Grek-Latn-743-2001-ts", "elot-ell-Grek-Latn-743-1982-ts", "iso-843-1997-type-2", "iso-ell-Grek-Latn-843-1997-t2", "bgn-pcgn-1996-el", "bgnpcgn-ell-Grek-Latn-1996"],
    year: 2001, issuer: "ELOT", source: compared
  }),
  greek("un-1987-el", "UN resolution V/19 (1987), ELOT 743 transcription", { ...transcription, consonants: [...transcription.consonants, ...rulesOf(apart)] }, {
    aliases: ["un-ell-Grek-Latn-1987"], year: 1987, source: annex
  }),
  greek("iso-843-1997", "ISO 843:1997, transliteration (type 1), also of ELOT 743:2001", letterByLetter, {
    aliases: ["iso-843-1997-type-1", "iso-ell-Grek-Latn-843-1997-t1", "elot-ell-Grek-Latn-743-2001-tl"], year: 1997,
    source: "a copy of Wikipedia's table of the letters (wikimili.com/en/ISO_843); breathings, iota subscript and circumflex as the npm package greek-conversion 0.14.4 has them"
  }),
  greek("elot-743-1982-transliteration", "ELOT 743:1982, transliteration", underlined, { aliases: ["elot-ell-Grek-Latn-743-1982-tl"], year: 1982, issuer: "ELOT", source: annex }),
  greek("passport-el", "ELOT 743 without accents, as Greek passports have it", ascii, { issuer: "Hellenic Police", source: "general knowledge: the transcription of ELOT 743 in ASCII" }),
  greek("ala-lc-2010-el", "ALA-LC romanization table for modern Greek", library, { aliases: ["ala-lc", "alalc-ell-Grek-Latn-2010"], year: 2010, source: presets }),
  greek("bgn-pcgn-1962-el", "BGN/PCGN 1962 system for Greek", geographic, {
    aliases: ["bgn-pcgn-1962", "bgnpcgn-ell-Grek-Latn-1962"], year: 1962,
    source: "the notes of pages 29 to 32 as quoted in the comments of CLDR's Greek-Latin-BGN.xml; the letters are general knowledge"
  }),
  greek("un-1987-el-phonetic", "UN resolution V/19 (1987), pronunciation in the International Phonetic Alphabet", phonetic, {
    aliases: ["un-ell-Grek-Latn-1987-phonetic"], year: 1987, source: `${annex}; assimilation and double consonants are general knowledge of the pronunciation`
  }, "el", small),
  greek("ala-lc-2010-grc", "ALA-LC romanization table for ancient and medieval Greek", ancient, { aliases: ["ala-lc"], year: 2010, source: presets }, "grc")
]
