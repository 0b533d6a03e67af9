/** Small words of names, in lower case: particles, honorifics, suffixes, patronymic endings. General knowledge. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Stand before a family name and belong to it: von, de la, bin, al. */
export const particles = set(
  "von van vom zu zum zur der den dem des de del della dello delle degli di da do dos das du la le lo les el al af av ten ter te tot bin ibn ben bint y e i " +
  "фон ван цу дер ден дем дес де дель делла ді ди да ду ля ла ле лє ель эль ал аль ас аш тер тен бін бин ібн ибн бен бінт бинт"
)
/** Turkic words that make a patronymic of the name before them. */
export const patronymicWords = set("oglu oglou ogly oğlu qizi kyzy kizi оглу огли оглы кизи кызы гызы угли")

/** Titles of address, without their full stop. */
export const honorifics = set(
  "mr mrs ms miss mx dr prof sir lord lady dame rev fr herr frau mme mlle monsieur madame señor señora sr sra sig signor signora pan pani hon judge " +
  "пан пані др д-р проф г-н г-жа господин госпожа товариш товарищ сер сэр лорд леді леди містер мистер місіс миссис"
)
export const suffixes = set("jr jnr snr ii iii iv esq phd obe mp mbe kbe mba md молодший старший мл ст")

/** Languages whose speakers write the family name first. */
export const familyFirst = set("hu zh ja ko vi km")

const patronymics: ReadonlyArray<readonly [ending: string, gender: "m" | "f"]> = [
  ["ович", "m"], ["евич", "m"], ["євич", "m"], ["йович", "m"], ["ьович", "m"], ["авіч", "m"], ["евіч", "m"],
  ["івна", "f"], ["ївна", "f"], ["овна", "f"], ["евна", "f"], ["ична", "f"], ["інична", "f"], ["инична", "f"], ["аўна", "f"],
  ["ovich", "m"], ["evich", "m"], ["ovych", "m"], ["evych", "m"], ["yovych", "m"], ["owitsch", "m"], ["ewitsch", "m"], ["ovitch", "m"], ["evitch", "m"],
  ["ovyč", "m"], ["ovič", "m"], ["evič", "m"], ["owycz", "m"], ["owicz", "m"], ["ewicz", "m"],
  ["ivna", "f"], ["yivna", "f"], ["ovna", "f"], ["evna", "f"], ["ichna", "f"], ["ychna", "f"], ["owna", "f"], ["iwna", "f"], ["ewna", "f"], ["inichna", "f"]
]
const shortPatronymics: Readonly<Record<string, "m">> = {
  ілліч: "m", ильич: "m", кузьмич: "m", фомич: "m", лукич: "m", никитич: "m", микитич: "m", саввич: "m", "illich": "m", ilyich: "m", ilich: "m", lukich: "m", nikitich: "m"
}
const oblique: ReadonlyArray<readonly [ending: string, gender: "m" | "f"]> = [
  ...["ович", "евич", "євич"].flatMap((stem) => ["а", "у", "ем", "еві", "е"].map((ending): readonly [string, "m"] => [stem + ending, "m"])),
  ...["івн", "ївн", "овн", "евн"].flatMap((stem) => ["и", "і", "у", "ою", "ой", "ы", "е"].map((ending): readonly [string, "f"] => [stem + ending, "f"]))
]
const byLast = new Map<string, Array<readonly [ending: string, gender: "m" | "f"]>>()
for (const pair of [...patronymics, ...oblique]) {
  const last = pair[0].slice(-1)
  byLast.set(last, [...(byLast.get(last) ?? []), pair])
}

/** The gender that a patronymic tells, also of an inflected one; nothing where the word (lower case) does not look like one. */
export function patronymicGender(word: string): "m" | "f" | undefined {
  const short = shortPatronymics[word]
  if (short !== undefined) return short
  for (const [ending, gender] of byLast.get(word.slice(-1)) ?? []) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return gender
  }
  return undefined
}
