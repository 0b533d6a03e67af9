import { evidence, type Candidate } from "../candidate.ts"
import type { Covering } from "../covering.ts"
import { joined } from "../page.ts"
import { begins, bodies, bodiesOfPlaces, commonBefore, functionCharacters, isHan, long, phraseAt, places, placesOfPlaces, roles, single, textOf, transcription, type Han } from "./han.ts"

const make = ({ page }: Han, first: number, last: number, type: "ORG" | "LOC", score: number): Candidate => ({
  first, last, start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end, type, score, why: [evidence("head", { word: page.tokens[last - 1]!.text })], entities: []
})

/** Where the word begins that ends before a token. */
function wordBefore(han: Han, at: number): number {
  let first = at - 1
  while (first > 0 && isHan(han, first) && han.ends[first] === 0 && at - first < 8) first--
  return first
}

/** Verbs and function words that stand before names of bodies and places and are no part of them. */
const outside = new Set("辞去 辭去 角逐 出任 采用 採用 推动 推動 仅次于 僅次於 统治 統治 征服 攻占 攻佔 占领 佔領 现存 現存 很多 每个 每個 各界 时任 時任 国有 國有 股份制 入读 入讀 发起 發起 参与 參與 所属 所屬 召开 召開 合并 合併 古老 现任 現任 前往 该家 位于 位於 加入 进入 進入 毕业 畢業 就读 就讀 成立 创办 創辦 成为 成為 担任 擔任 任职 由于 以及 其中 包括 属于 屬於 隶属 曾在 来自 來自 前往 返回 离开 離開 到达 通过 通過 根据 根據 他们 他們 我们 我們 这个 這個 一个 一個 一家 一所 这家 该校 目前 当时 當時 现在 現在 曾经 曾經 后来 後來 之后 之後 以后 開始 开始 作为 作為 称为 稱為 改为 改為 建立 设立 設立 负责 参加 參加 支持 反对 没有 沒有 可以 已经 已經 正式 分别 以来 附近 所有 许多 许 許多 多家 其他 其它 不同 各个 主要 著名 当地 當地 上述 相关 相關 有关 這些 这些 那些 任何 另外 同时 同時 如果 因为 因為 但是 而且 或者 还是 還是 就是 只有 不是 一些 两个 兩個 三个 一座 一条 一條 一名 成员 公布 宣布 发布 接受 要求 帮助 使用 使用 提供 发现 认为 表示 指出 作出 进行 進行 举行 舉行 发生 發生 出现 出現 最大 最早 唯一 全国性".split(" "))

/** A number with its measure. */
const counted = /^[一二三四五六七八九十百千两兩几幾多数數上]+[个個家所座名间間]$/u
const closed = /[为為在于於的了到与與和是]$/u

const foreign = (han: Han, at: number): boolean => transcription.has(han.page.tokens[at]!.text) && !functionCharacters.has(han.page.tokens[at]!.text)

/** Where a name ends to the left of its head: over places, words that no list has outside, and single characters that are no function words. */
function startOf(han: Han, covering: Covering, head: number, most: number): number {
  let first = head
  let named = 0
  for (let steps = 0; steps < most && first > 0 && isHan(han, first - 1) && joined(han.page, first); steps++) {
    const place = covering.place[first - 1]
    if (place !== undefined && place.last === first) {
      first = place.first
      named = 0
      continue
    }
    const word = wordBefore(han, first)
    const text = textOf(han, word, first)
    // single characters are a name of their own: the word before them is another
    // "the Commission for Development and Reform"
    if (text === "和" && textOf(han, head, head + 3) === "委员会" && first < head && wordBefore(han, word) < word - 1) {
      first = wordBefore(han, word)
      continue
    }
    if (outside.has(text) || counted.test(text) || roles.has(text) || functionCharacters.has(text) || text === "家" || text === "新" || text === "旧" || text.length > 1 && (named > 1 || closed.test(text))) break
    if (text.length === 1) named++
    first = word
    // the characters of a foreign name are one step
    while (text.length === 1 && transcription.has(text) && first > 0 && single(han, first - 1) && isHan(han, first - 1) && joined(han.page, first) && foreign(han, first - 1)) {
      first--
      named = 2
    }
  }
  return first
}

/** Heads that with one common word are no name. */
const common = new Set("公司 学校 學校 学院 學院 议会 議會 俱乐部 俱樂部 博物馆 博物館 图书馆 圖書館 美术馆 美術館 档案馆 檔案館 医院 醫院 乐团 樂團 乐队 樂隊 委员会 委員會 联盟 聯盟 中学 中學 小学 小學 出版社 理事会 理事會 协会 協會".split(" "))

/** Bodies that need no word before their head. */
const sole = new Set("外交部 国防部 國防部 教育部 财政部 財政部 内政部 司法部 商务部 交通部 卫生部 公安部 农业部 能源部 劳工部 国务院 國務院 参议院 參議院 众议院 眾議院 安理会 联合国 聯合國 欧盟 歐盟 世卫组织 北约 政治局 民主党 民主黨 共和党 共和黨 共产党 共產黨 国民党 國民黨 工党 保守党 自由党 进步党".split(" "))
/** Heads that a common word stands before as often as a name. */
const weak = new Set("区 區 路 街 山 河 江 村 公园 公園 广场 廣場 车站 車站 寺 大道 大桥 大橋 府 水库 机场 機場 海湾 海灣 火山".split(" "))

/** The bodies and places that are called by a place and a word behind it: its team, its station. */
function calledByPlace(han: Han, first: number, at: number): Candidate | undefined {
  for (const [phrases, type] of [[bodiesOfPlaces, "ORG"], [placesOfPlaces, "LOC"]] as const) {
    const last = phraseAt(han, at, phrases)
    if (last > at && begins(han, last) && joined(han.page, at)) return { ...make(han, first, last, type, 0.8), why: [evidence("head", { word: textOf(han, at, last) }), evidence("placed")] }
  }
  return undefined
}

/** Bodies and places by the words at their end; `listed` are places that all know. */
export function chineseBodies(han: Han, covering: Covering, listed: ReadonlyArray<Candidate>): Array<Candidate> {
  const found: Array<Candidate> = []
  const listedBefore = new Map(listed.map((one) => [one.last, one.first]))
  for (let at = 0; at < han.page.tokens.length; at++) {
    if (!isHan(han, at)) continue
    const of = covering.place[at - 1]
    const placeBefore = of !== undefined && of.last === at ? of.first : listedBefore.get(at)
    const called = placeBefore === undefined ? undefined : calledByPlace(han, placeBefore, at)
    if (called !== undefined) found.push(called)
    const body = phraseAt(han, at, bodies)
    if (body > at && (begins(han, body) || !begins(han, at))) {
      let first = startOf(han, covering, at, 5)
      // a dictionary's word alone is the kind of a body: a travel company
      if (common.has(textOf(han, at, body)) && first < at && han.ends[first] === at && covering.place[first] === undefined) first = body
      if (first < at && commonBefore.has(textOf(han, first, first + 1)) && han.ends[first] === first + 1) first = at
      if (first < at || first === at && sole.has(textOf(han, at, body))) found.push(make(han, first, body, "ORG", body - first > 3 ? 0.75 : 0.5))
      at = body - 1
      continue
    }
    const place = phraseAt(han, at, places)
    if (place === at || !begins(han, place)) continue
    const known = covering.place[at - 1]
    if (known !== undefined && known.last === at && covering.place[at]?.first !== known.first) {
      found.push(make(han, known.first, place, "LOC", 0.8))
      continue
    }
    const first = nameBefore(han, at, weak.has(textOf(han, at, place)))
    if (first < at) found.push(make(han, first, place, "LOC", 0.6))
  }
  return chained(han, found)
}

const administrative = /[省市县縣区區州镇鎮乡鄉村]$/u

/** Places of which each is in the one before it are one name: province, city and county. */
function chained(han: Han, found: ReadonlyArray<Candidate>): Array<Candidate> {
  const joinedNames: Array<Candidate> = []
  for (const one of found) {
    const before = joinedNames.at(-1)
    const text = han.page.text.slice(one.start, one.end)
    if (before !== undefined && before.type === "LOC" && one.type === "LOC" && before.last === one.first && administrative.test(text)) joinedNames[joinedNames.length - 1] = make(han, before.first, one.last, "LOC", 0.8)
    else joinedNames.push(one)
  }
  return joinedNames
}

/** What stands before a place. */
const spatial = /[在于於至到往沿、]/u

/** The name before the head of a place: characters of transcription, a few single ones, or one word. */
function nameBefore(han: Han, head: number, weakly: boolean): number {
  if (!isHan(han, head - 1) || !joined(han.page, head)) return head
  if (han.ends[head] === 0) {
    const word = wordBefore(han, head)
    return !weakly && head - word >= 2 && han.ends[word]! === head + 1 ? word : head
  }
  let first = head
  while (first > 0 && head - first < 7 && isHan(han, first - 1) && single(han, first - 1) && transcription.has(han.page.tokens[first - 1]!.text)) first--
  while (first < head && functionCharacters.has(han.page.tokens[first]!.text)) first++
  if (head - first >= 2) return first
  first = head
  while (first > 0 && head - first < 3 && isHan(han, first - 1) && single(han, first - 1) && !functionCharacters.has(han.page.tokens[first - 1]!.text) && !commonBefore.has(han.page.tokens[first - 1]!.text)) first--
  if (head - first >= 2 && (!isHan(han, first - 1) || functionCharacters.has(han.page.tokens[first - 1]!.text))) return first
  const word = wordBefore(han, head)
  const text = textOf(han, word, head)
  if (commonBefore.has(text) || outside.has(text) || functionCharacters.has(text) || roles.has(text)) return head
  return (!weakly || spatial.test(han.page.tokens[word - 1]?.text ?? "")) && long(han, word) && head - word < 7 ? word : head
}
