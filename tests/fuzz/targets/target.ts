/** What is searched: something that reads what others wrote, and throws where a law of what it gives is broken. */
export interface Target {
  readonly name: string
  /** Real ones, which are changed. */
  readonly beginnings: ReadonlyArray<string>
  /** What is read is JSON: values in it are changed besides characters. Or it is bytes, a character each. Any text otherwise. */
  readonly reads?: "bytes" | "json"
  /** Pieces of the format itself, put in besides those of all texts. */
  readonly pieces?: ReadonlyArray<string>
  readonly run: (text: string) => unknown
}

export const target = (name: string, beginnings: ReadonlyArray<string>, run: Target["run"], more: Pick<Target, "pieces" | "reads"> = {}): Target => ({ name, beginnings, run, ...more })

/** A target that reads JSON; its beginnings are values. What is no JSON is not given to it. */
export const jsonTarget = (name: string, beginnings: ReadonlyArray<unknown>, run: (value: unknown) => unknown): Target =>
  target(name, beginnings.map((value) => JSON.stringify(value)), (text) => {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return undefined
    }
    return run(value)
  }, { reads: "json" })

const units = (text: string): ReadonlyArray<number> => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff)

/** A target that reads bytes: each character of the text is one. */
export const byteTarget = (name: string, beginnings: ReadonlyArray<Uint8Array>, run: (bytes: Uint8Array) => unknown): Target =>
  target(name, beginnings.map((bytes) => String.fromCharCode(...bytes)), (text) => run(Uint8Array.from(units(text))), { reads: "bytes" })

/** One of several, told by the text, so that each has its turn. */
export const oneFor = <A>(text: string, all: ReadonlyArray<A>): A => all[text.length % all.length]!
