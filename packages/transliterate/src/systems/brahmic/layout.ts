/** The scripts (ISO 15924) that the generator writes rules for. */
export type Brahmic = "Deva" | "Beng" | "Guru" | "Gujr" | "Orya" | "Taml" | "Telu" | "Knda" | "Mlym" | "Sinh"

const first = 0x900
const blocks: Readonly<Record<Exclude<Brahmic, "Sinh">, number>> = {
  Deva: first, Beng: 0x980, Guru: 0xa00, Gujr: 0xa80, Orya: 0xb00, Taml: 0xb80, Telu: 0xc00, Knda: 0xc80, Mlym: 0xd00
}
// Sinhala's ae and aae stand where Devanagari has the candra vowels.
const devanagari = "अआइईउऊऋॠऌॡऎएऐऒओऔऍऑािीुूृॄॢॣॆेैॊोौॅॉंःँ्कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह०१२३४५६७८९"
const sinhala = "අආඉඊඋඌඍඎඏඐඑඒඓඔඕඖඇඈාිීුූෘෲෟෳෙේෛොෝෞැෑංඃඁ්කඛගඝඞචඡජඣඤටඨඩඪණතථදධනපඵබභමයරලළවශෂසහ෦෧෨෩෪෫෬෭෮෯"
const inSinhala = new Map([...devanagari].map((letter, i) => [letter, [...sinhala][i]!]))

const ofScript = /[\p{L}\p{M}\p{Nd}]/u

/** What stands in a script where Devanagari has `letter`; a character that is none of Devanagari's stays; `undefined` where the script has none. */
export function inScript(script: Brahmic, letter: string): string | undefined {
  const at = letter.charCodeAt(0) - first
  if (at < 0 || at > 0x7f || letter === "।" || letter === "॥") return letter
  if (script === "Sinh") return inSinhala.get(letter)
  if (script === "Deva") return letter
  if (at >= 0x70 || (at >= 0x58 && at < 0x60) || (script === "Taml" && letter === "ः")) return undefined
  const there = String.fromCharCode(blocks[script] + at)
  return ofScript.test(there) ? there : undefined
}

/** The dependent sign of an independent vowel of Devanagari. */
export function signOf(vowel: string): string | undefined {
  const unit = vowel.charCodeAt(0)
  if (vowel === "ऌ") return "ॢ"
  if (vowel === "ॠ") return "ॄ"
  if (vowel === "ॡ") return "ॣ"
  if (vowel === "ॲ") return "ॅ"
  return unit >= 0x906 && unit <= 0x914 ? String.fromCharCode(unit + 0x38) : undefined
}

export const virama = "्"
export const nukta = "़"

const excluded = new Map<string, string>()
for (let unit = first; unit < 0xd80; unit++) {
  const letter = String.fromCharCode(unit)
  const parts = letter.normalize("NFC")
  if (parts !== letter) excluded.set(parts, letter)
}

/** A letter as texts write it: composed, and where normalisation does not compose it (Devanagari qa) as the one character too. */
export function spellings(letter: string): ReadonlyArray<string> {
  const normal = letter.normalize("NFC")
  const single = excluded.get(normal)
  return single === undefined ? [normal] : [normal, single]
}

/** The characters that are a letter and a nukta in one, of a letter. */
export const dottedOf = (letter: string): ReadonlyArray<string> => [...excluded].filter(([parts]) => parts.startsWith(letter)).map(([, single]) => single)
