import { beginsWithString, mayBegin, mayFollow, mayPrecede } from "./beginnings.ts"
import { CodePointTable } from "./codePointTable.ts"
import { field, flag, type PassProgram } from "./passProgram.ts"
import type { Item } from "./pattern.ts"

/**
 * What the table of a pass holds for a character that no rule begins with. Above it stand the numbers of lists.
 *
 * Below zero it stands for a rule that always matches: `~unit` for one that writes one code unit, `~(0x10000 + start)` for others.
 */
export const noRule = 1

/** Stands for the first code point where it is all the same. */
const anyFirst = -1

/** For each first code point, the rules that may apply. */
export class FirstTable {
  readonly table = new CodePointTable((codePoint) => this.valueOf(codePoint))
  /** Rules by number, in order. */
  readonly lists: Array<ReadonlyArray<number>> = [[], []]
  /** For a list, the numbers of shorter ones by the code point before the cursor, where there is one. */
  readonly befores: Array<CodePointTable | undefined> = [undefined, undefined]
  /** For a list, the numbers of shorter ones by the second code point. */
  readonly seconds: Array<CodePointTable | undefined> = [undefined, undefined]
  private readonly byFirst = new Map<number, Array<number>>()
  private readonly open: Array<number> = []
  private readonly program: PassProgram
  /** The key and what follows it, by rule. */
  private readonly inputs: ReadonlyArray<ReadonlyArray<Item>>
  private readonly numbers = new Map<string, number>()

  constructor(program: PassProgram) {
    this.program = program
    this.inputs = program.rules.map(({ key, post }) => [...key, ...post])
    program.rules.forEach((rule, index) => {
      const first = rule.key[0] ?? rule.post[0]
      if (first?.kind !== "character") return void this.open.push(index)
      const list = this.byFirst.get(first.codePoint)
      if (list === undefined) this.byFirst.set(first.codePoint, [index])
      else list.push(index)
    })
  }

  private valueOf(codePoint: number): number {
    const { starts } = this.program
    const open = this.open.filter((index) => mayBegin(this.inputs[index]!, codePoint))
    const list = [...this.byFirst.get(codePoint) ?? [], ...open].sort((a, b) => a - b)
    if (list.length > 0 && codePoint < 0x10000 && this.always(list[0]!)) return this.outright(starts[list[0]!]!)
    return this.numberOf(list, list.some((index) => beginsWithString(this.inputs[index]!)) ? codePoint : anyFirst)
  }

  /** The number of a list for texts that begin with `first`, and by what it has been narrowed so far. */
  private numberOf(list: ReadonlyArray<number>, first: number, by: "nothing" | "before" | "second" = "nothing"): number {
    if (list.length === 0) return noRule
    const name = `${list.join()}:${first}:${by}`
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const { rules } = this.program
    const number = this.lists.push(list) - 1
    this.numbers.set(name, number)
    this.befores[number] = by !== "nothing" || !list.some((index) => rules[index]!.ante.length > 0)
      ? undefined
      : new CodePointTable((before) => this.numberOf(list.filter((index) => mayPrecede(rules[index]!.ante, before)), first, "before"))
    this.seconds[number] = by === "second" || list.every((index) => this.inputs[index]!.length === 1 && this.inputs[index]![0]!.kind === "character")
      ? undefined
      : new CodePointTable((second) => this.numberOf(list.filter((index) => mayFollow(this.inputs[index]!, first, second)), first, "second"))
    return number
  }

  private outright(start: number): number {
    const { code, outputs } = this.program
    return code[start + field.outSize] === 1 ? ~outputs[code[start + field.outStart]!]! : ~(0x10000 + start)
  }

  /** Whether a rule matches wherever its first unit stands, and leaves the cursor behind its output. */
  private always(index: number): boolean {
    const { code, starts } = this.program
    const at = starts[index]!
    return code[at + field.flags] === flag.shortKey && code[at + field.ante] === 0 && code[at + field.key] === 1 && code[at + field.post] === 0 &&
      code[at + field.cursor] === code[at + field.outSize] && code[at + field.offset] === 0
  }
}
