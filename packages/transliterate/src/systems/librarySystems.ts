/** Systems that ask a library, which is loaded when one of them is first used. */
import { ascii, library } from "../libraries/index.ts"
import type { UnitSystem } from "../system.ts"
import { pinyin, pinyinInfos, type PinyinLibrary } from "./chinese.ts"

let read: ReadonlyArray<UnitSystem> | undefined

/** Chinese, by the readings that pinyin-pro knows. */
export const chinese: ReadonlyArray<UnitSystem> = pinyinInfos.map((info, index) => ({
  info,
  library: "pinyin-pro",
  units: (text) => (read ??= pinyin(library("pinyin-pro") as PinyinLibrary))[index]!.units(text)
}))

const letterWithMarks = /[^]\p{M}{0,8}/gu

/** ASCII for any text, letter by letter: for what no system is there for. */
export const anyAscii: UnitSystem = {
  info: {
    id: "any-ascii", aliases: [], from: "und", to: "Latn", standard: "any-ascii 0.3, ASCII for every character", issuer: "any-ascii", reversible: false, lossy: true,
    source: "the npm package any-ascii"
  },
  library: "any-ascii",
  *units(text) {
    for (const { 0: letter, index: start } of text.matchAll(letterWithMarks)) {
      if (letter.charCodeAt(0) > 0x7f || letter.length > 1) yield { start, end: start + letter.length, to: ascii(letter.normalize("NFC")) }
    }
  }
}
