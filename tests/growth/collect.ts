/**
 * Prints the regular expressions that the packages make while every subject runs on short texts, as JSON, each with the places that made it:
 * `node --conditions=@polyonym/source tests/growth/collect.ts`.
 */
import type { MadeExpression } from "./constructed.ts"
import { patterns, prose, repeated } from "./patterns.ts"

const made = new Map<string, { readonly source: string; readonly flags: string; readonly places: Set<string> }>()
/** `packages/x/src/y.ts:12` of the first line of a stack that is in a package. */
const placeIn = (stack: string): string | undefined => /\/(packages\/[\w-]{1,40}\/src\/[\w/.-]{1,200}\.ts:\d{1,6}):/.exec(stack)?.[1]

function noted(pattern: RegExp): RegExp {
  const place = placeIn(new Error("made").stack ?? "")
  if (place !== undefined) {
    const key = `/${pattern.source}/${pattern.flags}`
    const known = made.get(key) ?? { source: pattern.source, flags: pattern.flags, places: new Set<string>() }
    made.set(key, known)
    known.places.add(place)
  }
  return pattern
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args, self) => noted(Reflect.construct(target, args, self) as RegExp),
  apply: (target, self, args) => noted(Reflect.apply(target, self, args) as RegExp)
})

// Loaded behind the change, for most are made when a module is.
const { subjects } = await import("./subjects/index.ts")
const { openTransliterator, systems } = await import("@polyonym/transliterate/pure")

const markup = "---\ntitle: A line\n---\n<!-- a note --><style>a</style><pre>b</pre> <script>c</script>\n\n<textarea>d</textarea>\n\n+++\n"
const texts = [prose(2000), `${markup}${prose(200)}`, `<p>${markup}</p>`, ...Object.values(patterns).map((unit) => repeated(unit, 200))]
for (const { prepare, run } of subjects) {
  for (const text of texts) await Promise.resolve(text).then(prepare).then((input) => run(input as never)).catch(() => undefined)
}
for (const { from, id } of systems()) {
  for (const direction of ["forward", "reverse"] as const) {
    await openTransliterator({ from, system: id, direction }).then(({ convert }) => convert(prose(200))).catch(() => undefined)
  }
}
// Looks up which scripts there are.
await openTransliterator({ from: "uk", system: "cldr:Any-Latin" }).then(({ convert }) => convert(prose(200)))
const all: ReadonlyArray<MadeExpression> = [...made.values()].map(({ source, flags, places }) => ({ source, flags, places: [...places] }))
process.stdout.write(JSON.stringify(all), () => process.exit(0))
