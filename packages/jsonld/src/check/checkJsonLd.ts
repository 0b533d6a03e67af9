import { articleFindings } from "./articleRules.ts"
import { type ActiveContext, enter, schemaContext, termOf } from "./context.ts"
import { type Finding, type FindingCode, type Place, pointerOf } from "./finding.ts"
import { iriFault, literalFault } from "./literal.ts"
import { nearest } from "./nearest.ts"
import { type Fault, scalarFault, textFault, thingFault } from "./value.ts"
import { type Property, type Vocabulary, vocabulary as ownVocabulary } from "./vocabulary.ts"

/** How a document is checked. */
export interface CheckOptions {
  /** The address that relative ones are read against; without it each is a finding. */
  readonly base?: string | undefined
}

const deepest = 512
type Fields = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)
const shown = (value: unknown): string => (Array.isArray(value) ? "a list" : isRecord(value) ? "an object" : String(value).slice(0, 80))
/** An action's property may say what is asked of or given to its user: `query-input` (general knowledge of schema.org's Actions). */
const annotated = /-(?:input|output)$/

class Checker {
  readonly findings: Array<Finding> = []
  readonly #vocabulary: Vocabulary
  readonly #base: string | undefined
  /** The nodes that hold the one that is read: a value that holds itself is no JSON. */
  readonly #holders = new Set<unknown>()
  constructor(vocabulary: Vocabulary, base: string | undefined) {
    this.#vocabulary = vocabulary
    this.#base = base
  }

  #tell(code: FindingCode, place: Place, params: Finding["params"], severity: Finding["severity"] = "error"): void {
    this.findings.push({ code, severity, pointer: pointerOf(place), params })
  }

  /** A term that is not schema.org's. Under a context that is not known here it may be of that one: then only a likely slip is told, as a warning. */
  #unknown(code: "unknown-property" | "unknown-type", place: Place, name: string, { remote }: ActiveContext): void {
    const suggestion = nearest(name, code === "unknown-type" ? this.#vocabulary.typeNames : this.#vocabulary.propertyNames)
    if (remote && suggestion === undefined) return
    this.#tell(code, place, { [code === "unknown-type" ? "type" : "property"]: shown(name), ...(suggestion === undefined ? {} : { suggestion }) }, remote ? "warning" : "error")
  }

  /** The document, a list of nodes, or one. */
  root(value: unknown): void {
    if (Array.isArray(value)) {
      value.forEach((one, at) => this.#top(one, { outer: undefined, key: at }))
      return
    }
    this.#top(value, undefined)
  }

  #top(value: unknown, place: Place): void {
    if (!isRecord(value)) {
      this.#tell("not-an-object", place, { value: shown(value) })
      return
    }
    if (value["@context"] === undefined) this.#tell("no-context", place, {}, "warning")
    this.#node(value, place, value["@context"] === undefined ? schemaContext : { ...schemaContext, vocab: undefined }, 0)
  }

  /** A node; gives the schema.org types that it has, or undefined where it has others (of which nothing is known here). */
  #node(node: Fields, place: Place, outer: ActiveContext, depth: number): ReadonlyArray<string> | undefined {
    if (depth > deepest || this.#holders.has(node)) {
      this.#tell("too-deep", place, { expected: String(deepest) })
      return undefined
    }
    this.#holders.add(node)
    const types = this.#fields(node, place, outer, depth)
    this.#holders.delete(node)
    return types
  }

  #fields(node: Fields, place: Place, outer: ActiveContext, depth: number): ReadonlyArray<string> | undefined {
    const context = Object.hasOwn(node, "@context") ? enter(outer, node["@context"], (value) => this.#tell("bad-keyword", { outer: place, key: "@context" }, { property: "@context", value: shown(value) })) : outer
    const types = this.#types(node, place, context)
    for (const key of Object.keys(node)) {
      const value = node[key]
      const at = { outer: place, key }
      const term = termOf(key, context, this.#vocabulary)
      if (term.kind === "keyword") this.#keyword(term.name, value, at, context, depth)
      else if (term.kind === "foreign") this.#values(value, undefined, at, context, depth)
      else if (term.kind === "unknown") this.#unknownKey(term.name, at, context)
      else {
        const property = this.#property(term.name, at, context)
        if (property !== undefined && types !== undefined) this.#domain(property, types, at)
        this.#values(value, property, at, context, depth)
      }
    }
    if (types !== undefined) this.findings.push(...articleFindings(node, types, place, this.#vocabulary))
    return types
  }

  #unknownKey(name: string, place: Place, context: ActiveContext): void {
    if (name.startsWith("@")) this.#tell("bad-keyword", place, { property: shown(name) })
    else this.#unknown("unknown-property", place, name, context)
  }

  #types(node: Fields, place: Place, context: ActiveContext): ReadonlyArray<string> | undefined {
    const key = Object.hasOwn(node, "@type") ? "@type" : context.vocab === "schema" && Object.hasOwn(node, "type") ? "type" : undefined
    if (key === undefined) return undefined
    const found: Array<string> = []
    let others = false
    const one = (value: unknown, at: Place): void => {
      if (typeof value !== "string") {
        this.#tell("bad-keyword", at, { property: "@type", value: shown(value) })
        return
      }
      const term = termOf(value, context, this.#vocabulary)
      if (term.kind === "schema" && this.#vocabulary.isType(term.name)) {
        const successors = this.#vocabulary.supersededBy(term.name)
        if (successors.length > 0) this.#tell("superseded", at, { type: term.name, suggestion: successors.join(", ") }, "warning")
        found.push(term.name)
        return
      }
      others = true
      if (term.kind === "unknown" || term.kind === "schema") this.#unknown("unknown-type", at, term.name, context)
    }
    const value = node[key]
    if (Array.isArray(value)) value.forEach((each, at) => one(each, { outer: { outer: place, key }, key: at }))
    else one(value, { outer: place, key })
    return others ? undefined : found
  }

  #property(written: string, place: Place, context: ActiveContext): Property | undefined {
    const name = written.replace(annotated, "")
    const property = this.#vocabulary.property(name)
    if (property === undefined) {
      this.#unknown("unknown-property", place, name, context)
      return undefined
    }
    if (property.supersededBy.length > 0) this.#tell("superseded", place, { property: name, suggestion: property.supersededBy.join(", ") }, "warning")
    return name === written ? property : { ...property, ranges: [] }
  }

  #domain({ name, domains }: Property, types: ReadonlyArray<string>, place: Place): void {
    if (domains.length === 0 || types.length === 0) return
    if (types.some((type) => this.#vocabulary.isA(type, "Role") || domains.some((domain) => this.#vocabulary.isA(type, domain)))) return
    this.#tell("wrong-domain", place, { property: name, type: types.join(" and "), expected: domains.join(" or ") })
  }

  #keyword(name: string, value: unknown, place: Place, context: ActiveContext, depth: number): void {
    if (name === "@id") {
      if (typeof value === "string") this.#iri(value, place)
      else this.#tell("bad-keyword", place, { property: "@id", value: shown(value) })
    } else if (name === "@language") this.#language(value, place)
    else if (name === "@graph" || name === "@included" || name === "@list" || name === "@set" || name === "@nest") this.#values(value, undefined, place, context, depth)
    else if (name === "@reverse") this.#reverse(value, place, context, depth)
  }

  #reverse(value: unknown, place: Place, context: ActiveContext, depth: number): void {
    if (!isRecord(value)) {
      this.#tell("bad-keyword", place, { property: "@reverse", value: shown(value) })
      return
    }
    for (const [key, values] of Object.entries(value)) {
      const at = { outer: place, key }
      const term = termOf(key, context, this.#vocabulary)
      const property = term.kind === "schema" ? this.#property(term.name, at, context) : undefined
      if (term.kind === "unknown") this.#unknownKey(term.name, at, context)
      for (const [index, one] of (Array.isArray(values) ? values : [values]).entries()) {
        const place = Array.isArray(values) ? { outer: at, key: index } : at
        if (!isRecord(one)) continue
        const types = this.#node(one, place, context, depth + 1)
        if (property !== undefined && types !== undefined) this.#domain(property, types, place)
      }
    }
  }

  #iri(text: string, place: Place): void {
    if (text.startsWith("_:")) return
    const code = iriFault(text)
    if (code === undefined || (code === "relative-iri" && this.#base !== undefined)) return
    this.#tell(code, place, { value: shown(text) })
  }

  #language(value: unknown, place: Place): void {
    if (value === null || (typeof value === "string" && literalFault(value, "Language") === undefined)) return
    this.#tell("bad-language", place, { property: "@language", value: shown(value), expected: "BCP 47 tag" })
  }

  /** The values of a property, or of what is no property of schema.org. */
  #values(value: unknown, property: Property | undefined, place: Place, context: ActiveContext, depth: number): void {
    if (Array.isArray(value)) {
      if (depth > deepest) this.#tell("too-deep", place, { expected: String(deepest) })
      else value.forEach((one, at) => this.#values(one, property, { outer: place, key: at }, context, depth + 1))
      return
    }
    if (isRecord(value)) this.#thing(value, property, place, context, depth)
    else if (property !== undefined) this.#literal(value, property, place)
  }

  #literal(value: unknown, property: Property, place: Place): void {
    const found = typeof value === "string" ? textFault(value, property, this.#vocabulary)
      : typeof value === "number" || typeof value === "boolean" ? scalarFault(value, property, this.#vocabulary) : undefined
    if (found?.code === "relative-iri" && this.#base !== undefined) return
    this.#fault(found, property, place, shown(value))
  }

  #fault(found: Fault | undefined, { name }: Property, place: Place, value: string): void {
    if (found !== undefined) this.#tell(found.code, place, { property: name, value, expected: found.expected }, found.severity)
  }

  #thing(value: Fields, property: Property | undefined, place: Place, context: ActiveContext, depth: number): void {
    if (Object.hasOwn(value, "@value")) {
      this.#typed(value, property, place, context)
      return
    }
    if (Object.hasOwn(value, "@list") || Object.hasOwn(value, "@set")) {
      for (const key of ["@list", "@set"]) this.#values(value[key], property, { outer: place, key }, context, depth + 1)
      return
    }
    const types = this.#node(value, place, context, depth + 1)
    if (property === undefined) return
    const typed = Object.hasOwn(value, "@type") || Object.hasOwn(value, "type")
    if (typed && types === undefined) return
    this.#fault(thingFault(types ?? [], property, this.#vocabulary), property, place, types?.join(" and ") ?? "an object")
  }

  /** A value object: `@value` with a type or a language. */
  #typed(value: Fields, property: Property | undefined, place: Place, context: ActiveContext): void {
    for (const key of Object.keys(value)) if (!["@value", "@type", "@language", "@index", "@direction"].includes(key)) this.#tell("bad-keyword", { outer: place, key }, { property: shown(key) })
    if (Object.hasOwn(value, "@language")) this.#language(value["@language"], { outer: place, key: "@language" })
    const literal = value["@value"]
    const type = value["@type"]
    const at = { outer: place, key: "@value" }
    if (typeof type === "string") {
      const term = termOf(type, context, this.#vocabulary)
      if (term.kind === "schema" && !this.#vocabulary.isType(term.name)) this.#unknown("unknown-type", { outer: place, key: "@type" }, term.name, context)
      const code = term.kind === "schema" && typeof literal === "string" ? literalFault(literal, term.name) : undefined
      if (code !== undefined) this.#tell(code, at, { value: shown(literal), expected: type })
      return
    }
    if (property !== undefined) this.#literal(literal, property, at)
  }
}

/**
 * Checks a JSON-LD document against schema.org: terms, domains, ranges, lexical forms, addresses, and what an article should have.
 *
 * The vocabulary is closed: a term that neither schema.org nor a context of the document has is a finding, though an official processor lets it
 * pass (the official context sets `@vocab`). What other vocabularies say is not judged. Findings stand in the order of the document; it never
 * throws, and takes time linear in its size. Domains and ranges are `domainIncludes` and `rangeIncludes` of release 30.0.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { checkJsonLd } from "@polyonym/jsonld/pure"
 *
 * const findings = checkJsonLd({ "@context": "https://schema.org", "@type": "Person", headlin: "x", birthDate: "last Thursday", url: "javascript:run()" })
 * assert.deepEqual(findings.map(({ code, pointer }) => `${code} ${pointer}`), ["unknown-property /headlin", "bad-date /birthDate", "unsafe-iri /url"])
 * assert.equal(findings[0]?.params["suggestion"], "headline")
 * ```
 */
export function checkJsonLd(document: unknown, options: CheckOptions = {}): Array<Finding> {
  const checker = new Checker(ownVocabulary(), options.base)
  checker.root(document)
  return checker.findings
}
