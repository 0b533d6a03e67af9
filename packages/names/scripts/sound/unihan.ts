/** Readings and variants of Han characters, from the Unihan files (Debian's unicode-data has them) in the folder that POLYONYM_UNIHAN names. */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { inputs } from "./corpus.ts"

const folder = process.env.POLYONYM_UNIHAN ?? "/usr/share/unicode"

export type Fields = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Values by field and character. */
export function unihan(file: string, wanted: ReadonlySet<string>): Fields {
  const path = resolve(folder, `Unihan_${file}.txt.bz2`)
  inputs.set(`Unihan_${file}.txt.bz2`, createHash("sha256").update(readFileSync(path)).digest("hex"))
  const out = new Map<string, Map<string, string>>()
  for (const line of execFileSync("bzcat", [path], { maxBuffer: 1 << 28 }).toString("utf8").split("\n")) {
    const [code = "", field = "", value = ""] = line.split("\t")
    if (!wanted.has(field) || !code.startsWith("U+")) continue
    const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16))
    if (character.length > 1) continue
    const own = out.get(field) ?? new Map<string, string>()
    out.set(field, own.set(character, value))
  }
  return out
}

const characters = (value: string): ReadonlyArray<string> => [...value.matchAll(/U\+([0-9A-F]{4,5})/g)].map(([, code]) => String.fromCodePoint(Number.parseInt(code!, 16)))

/** Characters that are written for one another (traditional, simplified, old and new Japanese forms), each with the one that stands for its group. */
export function variantGroups(): ReadonlyMap<string, string> {
  const parent = new Map<string, string>()
  const find = (character: string): string => {
    let at = character
    while (parent.has(at) && parent.get(at) !== at) at = parent.get(at)!
    return at
  }
  const join = (a: string, b: string): void => {
    const [left, right] = [find(a), find(b)]
    if (left === right) return
    const [first, second] = left < right ? [left, right] : [right, left]
    parent.set(second, first)
  }
  const variants = unihan("Variants", new Set(["kSimplifiedVariant"]))
  const other = unihan("OtherMappings", new Set(["kJinmeiyoKanji"]))
  for (const [from, value] of variants.get("kSimplifiedVariant")!) for (const to of characters(value)) if (to.length === 1) join(from, to)
  for (const [from, value] of other.get("kJinmeiyoKanji")!) for (const to of characters(value)) join(from, to)
  for (const [a, b] of sameInJapan) join(a, b)
  const out = new Map<string, string>()
  for (const character of parent.keys()) if (find(character) !== character) out.set(character, find(character))
  return out
}

/** New Japanese forms beside the old ones that the Unihan fields do not join; general knowledge. */
const sameInJapan: ReadonlyArray<readonly [string, string]> = `
  黒黑 広廣 浜濱 辺邊 邉邊 桜櫻 斎齋 斉齊 亜亞 恵惠 徳德 関關 渋澁 栄榮 実實 竜龍 滝瀧 沢澤 蔵藏 鉄鐵 鶏鷄 真眞 浅淺 島嶋 崎﨑 高髙 歩步 戸户 戸戶 内內
  気氣 県縣 国國 圀國 学學 宝寶 寿壽 峡峽 巌巖 弥彌 応應 悦悅 斗鬥 暁曉 児兒 仏佛 仮假 伝傳 円圓 冨富 剣劍 剤劑 労勞 勲勳 収收 叙敍 塩鹽 壌壤 売賣 変變
  姫姬 娯娛 将將 奨獎 専專 尭堯 従從 恒恆 拝拜 択擇 拡擴 拠據 挙舉 揺搖 摂攝 数數 斉齐 旧舊 昼晝 条條 検檢 楽樂 権權 歓歡 歳歲 毎每 涙淚 渓溪 湾灣 満滿
  焼燒 犠犧 猟獵 獣獸 瑶瑤 画畫 畳疊 発發 砕碎 禅禪 禄祿 穂穗 竈竃 粋粹 絵繪 継繼 続續 総總 緑綠 縁緣 縦縱 繊纖 聡聰 臓臟 芸藝 荘莊 薬藥 蛍螢 衛衞 訳譯
  読讀 豊豐 賎賤 頼賴 転轉 軽輕 遥遙 郎郞 鉱鑛 銭錢 錬鍊 鎮鎭 闘鬪 随隨 隠隱 雑雜 霊靈 静靜 頴穎 顕顯 駅驛 駆驅 験驗 髪髮 麦麥 黄黃 黙默 点點 斋齋 吴吳
  吕呂 刘劉 邓鄧 赵趙 叶葉 余餘 万萬 于於 后後 范範 岳嶽 岩巖 台臺 云雲 丑醜 钟鍾 钟鐘 谷穀 郁鬱 里裡 里裏 松鬆 姜薑 沈瀋 系繫 志誌 朱硃 涂塗 党黨 宁寧
  温溫 游遊 群羣 峰峯 昆崑 杰傑 梁樑 欣訢 泛氾 皋皐 查査 值値 黎黧
`.trim().split(/\s+/).map((pair) => [pair[0]!, pair[1]!] as const)
