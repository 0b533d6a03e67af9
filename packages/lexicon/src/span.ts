import { isSentenceStart } from "./boundary.ts"
import { keyOf } from "./form.ts"
import type { Tokens } from "./tokens.ts"

/** The tokens of a text that may be a name: `depth` of them from `token` on. What is asked for is made once. */
export class Span {
  readonly text: string
  /** Where the first word begins, which in Arabic may be within its token, and where the last one ends. */
  readonly start: number
  readonly last: number
  readonly depth: number
  /** The first word folded, where a particle was taken off it. */
  readonly head: string | undefined
  readonly #tokens: Tokens
  readonly #token: number
  #key: string | undefined
  #words: ReadonlyArray<string> | undefined
  constructor(text: string, tokens: Tokens, token: number, depth: number, start: number, head: string | undefined) {
    this.text = text
    this.start = start
    this.last = tokens.ends[token + depth - 1]!
    this.depth = depth
    this.head = head
    this.#tokens = tokens
    this.#token = token
  }
  /** The folded key, as that of a form; "" where a gap joins nothing. */
  get key(): string {
    return (this.#key ??= keyOf(this.text, this.#tokens, this.#token, this.#token + this.depth, this.head) ?? "")
  }
  get words(): ReadonlyArray<string> {
    const { starts, ends } = this.#tokens
    return (this.#words ??= Array.from({ length: this.depth }, (_, at) => this.text.slice(at === 0 ? this.start : starts[this.#token + at], ends[this.#token + at])))
  }
  /** Whether a sentence may begin here. */
  get atStart(): boolean {
    return isSentenceStart(this.text, this.start)
  }
  /** Whether a written form stands here as it is, but for a sign at its end. */
  holds(form: string): boolean {
    const length = this.last - this.start
    if (this.head !== undefined || form.length < length || form.length > length + 1) return false
    return form.length === length ? this.text.startsWith(form, this.start) : !/[\p{L}\p{N}\p{M}]$/u.test(form) && this.text.startsWith(form.slice(0, length), this.start)
  }
}
