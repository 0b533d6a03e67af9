import { matches, type Reading, rhymes, rhymesAt, sounds } from "./syllables.ts"

// What the Royal Institute and the libraries write differently has both, parted by a stroke.
const onsets = sounds("ก k, ขฃคฅฆ kh, ง ng, จ ch/čh, ฉชฌ ch, ซศษส s, ญย y, ดฎ d, ตฏ t, ถฐทธฑฒ th, นณ n, บ b, ป p, ผพภ ph, ฝฟ f, ม m, ร r, ลฬ l, ว w, หฮ h, อ /ʻ")
const codas = sounds("กขคฆ k, ง ng, จชซดตฎฏฐฑฒถทธศษส t, นณญรลฬ n, บปพฟภ p, ม m")
const clusters = new Set("กร กล กว ขร ขล ขว คร คล คว ตร ปร ปล ผล พร พล ฟร ฟล บร บล ดร ทร หง หญ หน หม หย หร หล หว".split(" "))
/** The four words that write a y with a silent letter before it. */
const silentBeforeY = /อย(?:่า|ู่|าก)/y
/** Pairs of which the second is silent. */
const silentSecond = /สร(?=[้ะอ])|(?<=[เโไ])สร|จร(?=ิง)/y
/** High and middle letters that lead another consonant with an unwritten a. */
const leading = "ขฉถผสตจอ"

const tones = "[่-๋]"
const isTone = /[่-๋]/
const plain = rhymes(tones, `
  Tะ a/a open
  ัTวะ ua/ua open
  ัTว ua/ūa open
  ัTย ai/ai open
  ัT a/a closed
  Tรร an/an open 1.2
  Tรร a/a closed 1.1
  Tาย ai/āi open
  Tาว ao/āo open
  Tา a/ā either
  Tำ am/am open
  ิTว io/iu open
  ิT i/i either
  ีT i/ī either
  ึT ue/ư either
  ืTอ ue/ư̄ open
  ืT ue/ư̄ closed
  ุTย ui/ui open
  ุT u/u either
  ูT u/ū either
  ็อ o/ǫ closed
  ็ o/ǫ open
  Tอย oi/ǭi open
  Tอ o/ǭ either
  Tวย uai/ūai open
  Tว ua/ūa closed
  Tฤ rue/rư either
  Tร on/ǭn open 2.6
  T o/o closed 2.6
`)
const beforeE = rhymes(tones, `
  ีTยว iao/īeo open
  ีTยะ ia/ia open
  ีTย ia/īa either
  ืTอย ueai/ư̄ai open
  ืTอะ uea/ưa open
  ืTอ uea/ư̄a either
  Tาะ o/ǫ open
  Tา ao/ao open
  Tอะ oe/œ open
  Tอ oe/œ̄ either
  ิT oe/œ̄ closed
  Tย oei/œ̄i open
  ็Tว eo/eo open
  Tว eo/ēo open
  ็T e/e closed
  Tะ e/e open
  T e/ē either
`)
const beforeAe = rhymes(tones, "Tะ ae/æ open\n ็T ae/æ closed\n Tว aeo/ǣo open\n T ae/ǣ either")
const beforeO = rhymes(tones, "Tะ o/o open\n T o/ō either")
const beforeAi = rhymes(tones, "Tย ai/ai open\n T ai/ai open")
const preposed = new Map([["เ", beforeE], ["แ", beforeAe], ["โ", beforeO], ["ใ", beforeAi], ["ไ", beforeAi]])

const vowelOrMark = /[ะ-ฺ็-๎]/
/** What the mark above its last consonant silences: that, and an r behind another consonant or a few that come together. */
const silentTail = /(?:[ก-ฮ][ิุ]?|[กขฎตทธดช]ร|ริย|ษณ)์/y
/** The cost of a second letter that is silent behind the end of a syllable: an r, the same sound again, or a short i or u behind a written a or e. */
const silentBehind = new Map<string, readonly [after: "any" | "written" | "ae", cost: number]>([
  ..."กร ขร ตร ทร ชร ดร คร".split(" ").map((both) => [both, ["written", 0.5]] as const),
  ..."ทธ ตต ตถ กข คค จฉ ฏฐ ดธ พภ บพ".split(" ").map((both) => [both, ["any", 0.1]] as const),
  ..."ติ ตุ ดิ ดุ".split(" ").map((both) => [both, ["ae", 0.4]] as const)
])
/** Of words from Sanskrit: the consonant ends one syllable and begins the next, which has an unwritten a. */
const linked = new Set(["ทยา", "ธยา"])

/** How many letters a mark of silence takes at `at`. */
function tailAt(text: string, at: number): number {
  for (let i = at + 1; i < at + 5; i++) if (text[i] === "์") return Math.max(0, matches(silentTail, text, at))
  return 0
}

/** The consonants that may stand together before the vowel at `at`: how many, and what they sound like. */
function onsetsAt(text: string, at: number): ReadonlyArray<readonly [length: number, sound: string]> {
  const first = text[at] ?? ""
  const sound = onsets.get(first)
  if (sound === undefined) return []
  const found: Array<readonly [number, string]> = []
  const both = text.slice(at, at + 2)
  if (first === "อ" && matches(silentBeforeY, text, at) > 0) return [[2, "y"]]
  if (both[1] === "ร" && matches(silentSecond, text, at) > 0) found.push([2, sound])
  if (clusters.has(both)) {
    const second = onsets.get(both[1]!)!
    found.push([2, both === "ทร" ? "s" : first === "ห" ? second : sound + second])
  }
  return [...found, [1, sound]]
}

/** The ends that a syllable may have at `at`: none, or a consonant that no vowel stands on. */
function codasAt(text: string, at: number, vowel: string, written: boolean): ReadonlyArray<readonly [length: number, sound: string, cost: number]> {
  const sound = codas.get(text[at] ?? "")
  if (sound === undefined || text.startsWith("รร", at) || (!written && text[at] === "ร")) return []
  const found: Array<readonly [number, string, number]> = []
  const add = (length: number, cost: number): void => {
    if (!vowelOrMark.test(text[at + length] ?? "")) found.push([length, sound, cost])
  }
  add(1, "งนม".includes(text[at]!) ? 0 : 0.05)
  const [after, extra] = silentBehind.get(text.slice(at, at + 2)) ?? []
  if (extra !== undefined && (after === "any" || (after === "written" && written) || (after === "ae" && /^[ae]\//.test(vowel)))) add(2, extra)
  if (written && linked.has(text.slice(at, at + 3))) found.push([1, `${sound}${onsets.get(text[at]!)!}a`, -0.3])
  for (let i = 0, last = found.length; i < last; i++) {
    const [length, , cost] = found[i]!
    const tail = tailAt(text, at + length)
    if (tail > 0) found.push([length + tail, sound, cost - 0.5])
  }
  return found
}

/** How unlikely an unwritten a is behind a consonant, or behind a cluster. */
const bareCost = (first: string, length: number): number => first === "ง" ? 3.4 : length === 1 && leading.includes(first) ? 1.1 : 1.4

/** Every syllable that may begin at `at`. */
export function readingsAt(text: string, at: number): ReadonlyArray<Reading> {
  const before = preposed.get(text[at] ?? "")
  const begin = before === undefined ? at : at + 1
  const found: Array<Reading> = []
  for (const [length, onset] of onsetsAt(text, begin)) {
    const body = begin + length
    for (const [pattern, vowel, kind, cost] of rhymesAt(before ?? plain, text, body, isTone)) {
      pattern.lastIndex = body
      const rhyme = pattern.exec(text)?.[0]
      if (rhyme === undefined) continue
      const end = body + rhyme.length
      const add = (to: number, coda: string, extra: number): number => found.push({ length: to - at, onset, vowel, coda, cost: cost + extra, bare: false })
      if (kind !== "closed" && !/[ะ-ฺ็-์]/.test(text[end] ?? "") && !(rhyme.endsWith("ย") && vowelOrMark.test(text[end] ?? ""))) {
        add(end, "", 0)
        const tail = tailAt(text, end)
        if (tail > 0) add(end + tail, "", -0.3)
      }
      if (kind !== "open") for (const [size, coda, extra] of codasAt(text, end, vowel, before !== undefined || rhyme !== "")) add(end + size, coda, extra)
    }
    if (before === undefined && !vowelOrMark.test(text[body] ?? "")) {
      found.push({ length, onset, vowel: "a", coda: "", cost: bareCost(text[begin]!, length) + (body >= text.length ? 2 : 0), bare: true })
    }
  }
  return found
}
