import { systems, type Transliterator, transliterator } from "@polyonym/transliterate/pure"
import { hasPress, pressSpelling } from "../variants/press.ts"
import { pressStyles } from "../variants/pressTables.ts"
import type { Style, StyleRewrite, StyleSource, StyleSystem } from "./style.ts"

const made = new Map<string, Transliterator | undefined>()

/** The table of a language, or nothing where the system does not read it. */
export function tableOf(from: string, system: string): Transliterator | undefined {
  const key = `${from} ${system}`
  if (!made.has(key)) made.set(key, systems().some((info) => info.from === from && (info.id === system || info.aliases.includes(system))) ? transliterator({ from, system }) : undefined)
  return made.get(key)
}

const word = /[\p{L}\p{M}'’ʼ]{1,200}/gu

function bySystem(text: string, { from, system }: StyleSystem): string | undefined {
  if (!system.startsWith("press:")) return tableOf(from, system)?.convert(text)
  const press = pressStyles.find(({ language }) => `press:${language}` === system)
  return press === undefined || !hasPress(from) ? undefined : text.replace(word, (one) => pressSpelling(one, press, from))
}

/** Applies a style's rewritings to a romanised name: those of any place first, then at most one ending of each word. */
export function rewritten(text: string, rewrites: ReadonlyArray<StyleRewrite>, from: string): { readonly text: string; readonly used: ReadonlyArray<StyleRewrite> } {
  const used: Array<StyleRewrite> = []
  const own = rewrites.filter((one) => one.from === undefined || one.from === from)
  let out = text
  for (const one of own) {
    if (one.anywhere === undefined || !out.includes(one.anywhere)) continue
    out = out.replaceAll(one.anywhere, one.by)
    used.push(one)
  }
  const words = out.split(/([ -])/).map((part) => {
    const one = own.find(({ ending }) => ending !== undefined && part.length > ending.length && part.endsWith(ending))
    if (one === undefined) return part
    used.push(one)
    return part.slice(0, -one.ending!.length) + one.by
  })
  return { text: words.join(""), used }
}

/** A name in Latin letters by a style. */
export interface Romanised {
  readonly text: string
  readonly system: string
  readonly verified: boolean
  readonly source: StyleSource
}

/** A name of the language `from` in Latin letters by a style, or nothing where the style has no system for it. */
export function romanisedName(text: string, from: string, style: Style): Romanised | undefined {
  const system = Object.hasOwn(style.systems, from) ? style.systems[from]! : undefined
  const plain = system === undefined ? undefined : bySystem(text, system)
  if (system === undefined || plain === undefined) return undefined
  const done = rewritten(plain, style.rewrites, from)
  return { text: done.text, system: system.system, verified: system.verified && done.used.every(({ verified }) => verified), source: system.source }
}

const marked: Readonly<Record<string, string>> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ı: "i", ß: "ss", æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe", ð: "d", þ: "th" }

/** Latin letters without marks. */
export const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[łŁøØđĐıßæÆœŒðþ]/g, (letter) => marked[letter]!).normalize("NFC")
