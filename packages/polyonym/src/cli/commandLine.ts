import { type Command, type Flag, flagName } from "./commands/command.ts"

type Values = Record<string, ReadonlyArray<string>>

const split = (values: ReadonlyArray<string>): ReadonlyArray<string> => values.flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "")
const whole = /^\d{1,9}$/

/** What a flag gives; `undefined` where it is not certain that it is right. */
function valueOf(flag: Flag, said: ReadonlyArray<string>): { readonly value: unknown } | undefined {
  if (flag.kind === "texts") return { value: flag.listed === true ? split(said) : said }
  const [first] = said
  if (said.length > 1) return undefined
  if (flag.kind === "switch") return { value: first !== undefined }
  if (first === undefined) return flag.kind !== "whole" && "required" in flag ? undefined : { value: "default" in flag ? flag.default : undefined }
  if (flag.kind === "whole") return whole.test(first) ? { value: Number(first) } : undefined
  return flag.kind === "choice" && !flag.choices.includes(first) ? undefined : { value: first }
}

/** The words of a line, those of flags by the keys of these; `undefined` where a word is not what a plain line has. */
function sorted(args: ReadonlyArray<string>, flags: ReadonlyMap<string, readonly [key: string, flag: Flag]>): { readonly said: Values; readonly words: ReadonlyArray<string> } | undefined {
  const said: Values = Object.create(null) as Values
  const words: Array<string> = []
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!
    if (!word.startsWith("-") || word === "-") {
      words.push(word)
      continue
    }
    const [, name = "", own] = /^(--[a-z-]+|-[a-z]$)(?:=(.*))?$/s.exec(word) ?? []
    const [key, flag] = flags.get(name) ?? []
    if (key === undefined || flag === undefined || (flag.kind === "switch" && own !== undefined)) return undefined
    const isBare = flag.kind === "switch" || (flag.kind === "choice" && flag.bare !== undefined && own === undefined)
    const value = own ?? (isBare ? flag.kind === "choice" ? flag.bare : "" : args[++at])
    if (value === undefined || (value === "" && !isBare) || (own === undefined && value.startsWith("-"))) return undefined
    said[key] = [...said[key] ?? [], value]
  }
  return { said, words }
}

/**
 * What was said on a line that has nothing unusual about it, by the keys of the command's flags and arguments. `undefined` for any other line, a wrong one
 * too: effect/cli then reads it, which takes longer to load than the line to be worked on.
 */
export function plainLine({ flags, arguments: args }: Command, line: ReadonlyArray<string>): Readonly<Record<string, unknown>> | undefined {
  const byName = new Map(Object.entries(flags).flatMap(([key, flag]) => [`--${flagName(key, flag)}`, ...(flag.alias === undefined ? [] : [`-${flag.alias}`])].map((name) => [name, [key, flag] as const] as const)))
  const found = sorted(line, byName)
  if (found === undefined) return undefined
  const given: Record<string, unknown> = {}
  for (const [key, flag] of Object.entries(flags)) {
    const value = valueOf(flag, found.said[key] ?? [])
    if (value === undefined) return undefined
    given[key] = value.value
  }
  const [named, ...more] = Object.entries(args)
  if (more.length > 0) return undefined
  if (named === undefined) return found.words.length === 0 ? given : undefined
  const [key, { kind }] = named
  if (kind === "one" ? found.words.length !== 1 : kind === "some" && found.words.length === 0) return undefined
  return { ...given, [key]: kind === "one" ? found.words[0] : found.words }
}
