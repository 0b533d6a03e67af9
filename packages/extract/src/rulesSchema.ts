import * as Schema from "effect/Schema"
import { MalformedRule } from "./rules/malformedRule.ts"
import { checkOverruling, type Choices, type SiteRules } from "./rules/siteRules.ts"

const Choice = Schema.Union([
  Schema.String,
  Schema.Struct({ text: Schema.String }),
  Schema.Struct({ pattern: Schema.String, ignoreCase: Schema.optional(Schema.Boolean) })
])
const ChoicesSchema: Schema.Codec<Choices> = Schema.Union([Choice, Schema.Array(Choice)])
const Rule: Schema.Codec<SiteRules> = Schema.Struct({
  hosts: Schema.Array(Schema.String),
  keep: Schema.optional(ChoicesSchema),
  drop: Schema.optional(ChoicesSchema),
  title: Schema.optional(ChoicesSchema),
  byline: Schema.optional(ChoicesSchema),
  date: Schema.optional(ChoicesSchema),
  body: Schema.optional(ChoicesSchema)
})

/**
 * The schema of rules for sites: what a file of rules holds. What it lets through may still have a selector or a pattern that cannot be read: `siteRules` tells.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Schema from "effect/Schema"
 * import { SiteRulesSchema } from "@polyonym/extract"
 *
 * assert.equal(Schema.is(SiteRulesSchema)([{ hosts: ["lantern.example"], drop: [".teaser"] }]), true)
 * assert.equal(Schema.is(SiteRulesSchema)([{ drop: [".teaser"] }]), false)
 * ```
 */
export const SiteRulesSchema: Schema.Codec<ReadonlyArray<SiteRules>> = Schema.Array(Rule)

/**
 * Rules for sites from parsed JSON. Throws `MalformedRule`, whose `where` says which rule and which of its fields.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { MalformedRule, siteRules } from "@polyonym/extract"
 *
 * const rules = siteRules([{ hosts: ["lantern.example"], drop: [".teaser", { text: "Read more" }] }])
 * assert.equal(rules.length, 1)
 * assert.throws(() => siteRules([{ hosts: ["lantern.example"], drop: ["p:hover"] }]), (error) => error instanceof MalformedRule && error.where === "rules[0].drop[0]")
 * ```
 */
export function siteRules(json: unknown): ReadonlyArray<SiteRules> {
  if (!Array.isArray(json)) throw new MalformedRule("rules", "a list of rules is wanted here: [{ \"hosts\": [\"example.org\"], \"drop\": [\".teaser\"] }]")
  // The places are told first: the schema's own words for them are longer.
  checkOverruling({ rules: json as ReadonlyArray<SiteRules> })
  try {
    return Schema.decodeUnknownSync(SiteRulesSchema)(json)
  } catch (thrown) {
    throw new MalformedRule("rules", thrown instanceof Error ? thrown.message.split("\n").slice(0, 3).join(" ") : String(thrown))
  }
}
