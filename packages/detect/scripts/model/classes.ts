/** The languages that a model tells apart, by script; a script that one language is written in is not here. Tags are names of files of the training text. */
export const classes: Readonly<Record<string, ReadonlyArray<string>>> = {
  // Neighbours are related: their numbers differ little, and pack well.
  Latn: "da nb nn sv is en nl af de fr ca es gl pt it ro la eo sq eu hu cs sk pl sl hr bs sr-Latn lt lv et fi tr az id ms tl mi vi sw lg sn zu xh st tn ts yo so cy ga".split(" "),
  Cyrl: "be uk ru bg mk sr-Cyrl kk mn".split(" "),
  Arab: ["ar", "fa", "ur"],
  Deva: ["hi", "mr", "ne"],
  Hani: ["ja", "zh-Hans", "zh-Hant"],
  // Languages that are easily taken for each other, told apart a second time by weights learned for them alone.
  "Latn-da": ["da", "nb", "nn", "sv"],
  "Latn-hr": ["hr", "bs", "sr-Latn"],
  // Without its marks Czech is taken for Slovene too.
  "Latn-cs-sl": ["cs", "sk", "sl"],
  "Latn-es": ["ca", "es", "gl", "pt"],
  "Latn-id": ["id", "ms"],
  "Latn-zu": ["zu", "xh"],
  "Latn-st": ["st", "tn"]
}

/** Languages that share many n-grams: a weight of a group counts for each of its members, and takes the place of several. */
const groups: Readonly<Record<string, ReadonlyArray<string>>> = {
  Latn: [
    "da nb nn sv is", "da nb nn", "nb nn", "en nl af de", "nl af", "fr ca es gl pt it ro la", "ca es gl pt", "es gl pt", "gl pt", "cs sk pl sl hr bs sr-Latn", "cs sk", "sl hr bs sr-Latn", "hr bs sr-Latn",
    "lt lv", "et fi", "tr az", "id ms tl", "id ms", "sw lg sn zu xh st tn ts", "sn zu xh", "zu xh", "st tn", "cy ga"
  ],
  Cyrl: ["be uk ru", "uk ru", "bg mk", "mk sr-Cyrl", "bg mk ru", "be uk"],
  Arab: ["fa ur"],
  Deva: ["mr ne", "hi ne"],
  Hani: ["zh-Hans zh-Hant", "ja zh-Hant"]
}

/** The groups of a script's languages, by their numbers. */
export const groupsOf = (script: string): ReadonlyArray<ReadonlyArray<number>> => (groups[script] ?? []).map((list) => list.split(" ").map((tag) => classes[script]!.indexOf(tag)))
