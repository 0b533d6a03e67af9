/** How the press of other languages writes names in Cyrillic letters. General knowledge of usage, not a standard. */

export interface PressStyle {
  readonly language: string
  readonly score: number
  /** What a letter gives that all source languages read alike. */
  readonly letters: Readonly<Record<string, string>>
  /** The glide before е, о, у, а: at the start or after a vowel, and after a consonant. */
  readonly glide: readonly [start: string, inside: string]
  /** Endings of the source, by language, longest first; `*` is any. */
  readonly endings: Readonly<Record<string, ReadonlyArray<readonly [ending: string, by: string]>>>
  /** Rewritings of the result. */
  readonly after: ReadonlyArray<readonly [pattern: RegExp, by: string]>
}

const adjectives = (sky: string, tsky: string, y: string): ReadonlyArray<readonly [string, string]> =>
  [["ський", `s${sky}`], ["цький", tsky], ["зький", `z${sky}`], ["ский", `s${sky}`], ["цкий", tsky], ["скі", `s${sky}`], ["цкі", tsky], ["ий", y], ["ый", y]]

export const pressStyles: ReadonlyArray<PressStyle> = [
  {
    language: "en", score: 0.85, glide: ["y", "i"], after: [],
    letters: { ж: "zh", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", в: "v", з: "z", с: "s", й: "y", у: "u", ў: "u" },
    endings: { "*": adjectives("ky", "tsky", "y") }
  },
  {
    language: "de", score: 0.6, glide: ["j", "j"], after: [[/([aeiouy])s(?=[aeiouy])/g, "$1ss"], [/ß/g, "s"], [/ks/g, "x"]],
    letters: { ж: "sch", х: "ch", ц: "z", ч: "tsch", ш: "sch", щ: "schtsch", в: "w", з: "ß", с: "s", й: "j", у: "u", ў: "u" },
    endings: { uk: adjectives("kyj", "zkyj", "yj"), "*": [["ый", "y"], ...adjectives("ki", "zki", "i")] }
  },
  {
    language: "fr", score: 0.6, glide: ["i", "i"], after: [[/([aeiouy])s(?=[aeiouy])/g, "$1ss"], [/ii/g, "i"]],
    letters: { ж: "j", х: "kh", ц: "ts", ч: "tch", ш: "ch", щ: "chtch", в: "v", з: "z", с: "s", й: "ï", у: "ou", ў: "ou" },
    endings: { uk: adjectives("ky", "tsky", "y"), ru: [["ин", "ine"], ["ый", "y"], ...adjectives("ki", "tski", "i")], "*": [["ый", "y"], ...adjectives("ki", "tski", "i")] }
  },
  {
    language: "pl", score: 0.6, glide: ["j", "i"],
    after: [[/(?<=[cs]z|ż|l)i(?=[aeou])/g, ""]],
    letters: { ж: "ż", х: "ch", ц: "c", ч: "cz", ш: "sz", щ: "szcz", в: "w", з: "z", с: "s", й: "j", у: "u", ў: "u" },
    endings: { "*": [["нь", "ń"], ["сь", "ś"], ["зь", "ź"], ["ць", "ć"], ...adjectives("ki", "cki", "y")] }
  },
  {
    language: "cs", score: 0.55, glide: ["j", "j"], after: [],
    letters: { ж: "ž", х: "ch", ц: "c", ч: "č", ш: "š", щ: "šč", в: "v", з: "z", с: "s", й: "j", у: "u", ў: "u" },
    endings: { uk: adjectives("kyj", "ckyj", "yj"), "*": adjectives("kij", "ckij", "yj") }
  },
  {
    language: "es", score: 0.5, glide: ["y", "i"], after: [[/ii/g, "i"]],
    letters: { ж: "zh", х: "j", ц: "ts", ч: "ch", ш: "sh", щ: "shch", в: "v", з: "z", с: "s", й: "i", у: "u", ў: "u" },
    endings: { "*": adjectives("ki", "tski", "i") }
  },
  {
    language: "it", score: 0.4, glide: ["j", "j"], after: [],
    letters: { ж: "ž", х: "ch", ц: "c", ч: "č", ш: "š", щ: "šč", в: "v", з: "z", с: "s", й: "j", у: "u", ў: "u" },
    endings: { uk: adjectives("kyj", "c'kyj", "yj"), "*": adjectives("kij", "ckij", "yj") }
  },
  {
    language: "nl", score: 0.45, glide: ["j", "j"], after: [],
    letters: { ж: "zj", х: "ch", ц: "ts", ч: "tsj", ш: "sj", щ: "sjtsj", в: "v", з: "z", с: "s", й: "j", у: "oe", ў: "oe" },
    endings: { uk: adjectives("ky", "tsky", "y"), "*": adjectives("ki", "tski", "i") }
  }
]
