/** One sample of the text format. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const line = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\n"])*",?)*)\})? (\S+)$/
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\n"])*)"/g
const unescaped = (text: string): string => text.replace(/\\(.)/g, (_, letter: string) => letter === "n" ? "\n" : letter)

/** Reads the text format of Prometheus, version 0.0.4, strictly: each family is declared once, before its samples, which stand together. Throws on anything else. */
export function readPrometheus(text: string): ReadonlyArray<Sample> {
  if (!text.endsWith("\n")) throw new Error("the last line has no end")
  const types = new Map<string, string>()
  const ended = new Set<string>()
  const samples: Array<Sample> = []
  let family = ""
  for (const one of text.slice(0, -1).split("\n")) {
    const declared = /^# (HELP|TYPE) (\S+) (.*)$/.exec(one)
    if (declared !== null) {
      const [, kind, name, rest] = declared as unknown as [string, string, string, string]
      if (name !== family) ended.add(family)
      if (ended.has(name)) throw new Error(`${name} is declared in two places`)
      family = name
      if (kind === "TYPE") {
        if (types.has(name) || !["counter", "gauge", "histogram", "summary"].includes(rest)) throw new Error(`no type: ${one}`)
        types.set(name, rest)
      }
      continue
    }
    const found = line.exec(one)
    if (found === null) throw new Error(`no sample: ${one}`)
    const [, name, labels = "", value] = found as unknown as [string, string, string | undefined, string]
    const type = types.get(family)
    const own = type === "histogram" ? new RegExp(`^${family}_(?:bucket|sum|count)$`).test(name) : name === family
    if (!own) throw new Error(`${name} stands below ${family}`)
    const number = value === "+Inf" ? Infinity : Number(value)
    if (Number.isNaN(number) && value !== "NaN") throw new Error(`no number: ${one}`)
    if (type === "counter" && number < 0) throw new Error(`a counter below 0: ${one}`)
    samples.push({ name, labels: Object.fromEntries([...labels.matchAll(label)].map(([, key, said]) => [key!, unescaped(said!)])), value: number })
  }
  return samples
}
