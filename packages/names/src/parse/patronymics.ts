/** Endings that make a name of the father's, in plain letters. General knowledge. */

type Gender = "m" | "f"
type Ending = readonly [ending: string, gender: Gender]

const slavic: ReadonlyArray<Ending> = [
  ["ович", "m"], ["евич", "m"], ["євич", "m"], ["йович", "m"], ["ьович", "m"], ["авіч", "m"], ["евіч", "m"],
  ["івна", "f"], ["ївна", "f"], ["овна", "f"], ["евна", "f"], ["ична", "f"], ["інична", "f"], ["инична", "f"], ["аўна", "f"], ["еўна", "f"], ["ауна", "f"], ["еуна", "f"],
  ["ovich", "m"], ["evich", "m"], ["ovych", "m"], ["evych", "m"], ["yovych", "m"], ["owitsch", "m"], ["ewitsch", "m"], ["owytsch", "m"], ["ovitch", "m"], ["evitch", "m"], ["avich", "m"],
  ["ovyc", "m"], ["ovic", "m"], ["evic", "m"], ["evyc", "m"], ["owycz", "m"], ["owicz", "m"], ["ewicz", "m"], ["ovitsj", "m"], ["evitsj", "m"], ["ovitj", "m"], ["evitj", "m"],
  ["ivna", "f"], ["yivna", "f"], ["ovna", "f"], ["evna", "f"], ["ichna", "f"], ["ychna", "f"], ["owna", "f"], ["iwna", "f"], ["ewna", "f"], ["inichna", "f"], ["auna", "f"],
  ["וביץ", "m"], ["ביץ", "m"], ["ובנה", "f"], ["وفيتش", "m"], ["يفيتش", "m"], ["وفنا", "f"], ["يفنا", "f"], ["ヴィチ", "m"], ["ビッチ", "m"], ["ヴナ", "f"],
  ["維奇", "m"], ["维奇", "m"], ["芙娜", "f"], ["夫娜", "f"], ["비치", "m"], ["브나", "f"], ["ოვიჩ", "m"], ["ევიჩ", "m"], ["овић", "m"]
]
const short: Readonly<Record<string, Gender>> = {
  ілліч: "m", ильич: "m", кузьмич: "m", фомич: "m", лукич: "m", никитич: "m", микитич: "m", саввич: "m", illich: "m", ilyich: "m", ilich: "m", iljitsch: "m", lukich: "m", nikitich: "m", kuzmich: "m", хомич: "m", кузьмович: "m"
}
const oblique: ReadonlyArray<Ending> = [
  ...["ович", "евич", "євич"].flatMap((stem) => ["а", "у", "ем", "еві", "е"].map((ending): Ending => [stem + ending, "m"])),
  ...["івн", "ївн", "овн", "евн"].flatMap((stem) => ["и", "і", "у", "ою", "ой", "ы", "е"].map((ending): Ending => [stem + ending, "f"]))
]

/** Finds the ending of a word among those given, the first that fits, where it has two letters or more before it. */
function endings(pairs: ReadonlyArray<Ending>): (word: string) => Gender | undefined {
  const byLast = new Map<string, Array<Ending>>()
  for (const pair of pairs) byLast.set(pair[0].slice(-1), [...(byLast.get(pair[0].slice(-1)) ?? []), pair])
  return (word) => byLast.get(word.slice(-1))?.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending))?.[1]
}
const eastSlavic = endings([...slavic, ...oblique])

/** The gender that an East Slavic patronymic tells, also of an inflected one; nothing where the word does not look like one. */
export function patronymicGender(word: string): Gender | undefined {
  return short[word] ?? eastSlavic(word)
}

const south = endings([
  ["ов", "m"], ["ев", "m"], ["ова", "f"], ["ева", "f"], ["ov", "m"], ["ev", "m"], ["ova", "f"], ["eva", "f"]
])
const north = endings([["dottir", "f"], ["dotter", "f"], ["доттир", "f"], ["доуттир", "f"], ["доттір", "f"], ["ドッティル", "f"], ["도티르", "f"], ["דוטיר", "f"]])
const northSons = endings([["son", "m"], ["sson", "m"], ["bur", "m"]])
const turkic = endings([
  ["улы", "m"], ["ұлы", "m"], ["уулу", "m"], ["uly", "m"], ["uuly", "m"], ["ulı", "m"], ["қызы", "f"], ["кызы", "f"], ["qyzy", "f"], ["kyzy", "f"], ["оглы", "m"]
])
const mongolian = endings([["ийн", "m"], ["ын", "m"], ["гийн", "m"], ["giin", "m"], ["iin", "m"], ["iyn", "m"], ["yn", "m"]])
const armenian = endings([["ի", "m"], ["i", "m"]])
const greek = endings([["ου", "m"], ["ou", "m"]])

/** Bulgarian and Macedonian middle names: a father's name with the ending of a surname. */
export const bulgarianPatronymic = (word: string): Gender | undefined => south(word)
/** Icelandic and Faroese names of the father that stand where others have a family name; those of women are unmistakable. */
export const daughter = (word: string): Gender | undefined => north(word)
/** The same for men: in other languages of the north it is a family name. */
export const northernSon = (word: string): Gender | undefined => northSons(word)
/** Kazakh, Kyrgyz and Uzbek words "son of", "daughter of" joined to the name. */
export const turkicPatronymic = (word: string): Gender | undefined => turkic(word)

/** Languages where the father's name in the genitive stands before or after the given name, and how it ends; the bearer's gender is not told. */
export const genitives: ReadonlyMap<string, (word: string) => boolean> = new Map([
  ["mn", (word) => mongolian(word) !== undefined], ["hy", (word) => armenian(word) !== undefined], ["el", (word) => greek(word) !== undefined]
])
/** Languages whose speakers have a given name and their father's, and no family name. */
export const fatherFollows: ReadonlySet<string> = new Set(["am", "ti", "so", "om", "aa"])
