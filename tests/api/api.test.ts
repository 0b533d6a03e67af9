import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../workspace.ts"
import { doors } from "./exported.ts"
import { reference } from "./reference.ts"

/** Errors are explained where they are thrown, facts where they are given; their own sentence is enough. */
const isErrorOrFact = (head: string): boolean => /extends (?:Error|Schema\.TaggedError|Fact\.make)\b/.test(head)

describe("every exported name", () => {
  it.each(doors())("of $specifier has a sentence, and an example that runs if it is called", ({ names }) => {
    expect(names.filter(({ doc }) => doc === "").map(({ name }) => name)).toEqual([])
    const called = names.filter(({ kind, head }) => (kind === "function" || kind === "value" || kind === "class") && !isErrorOrFact(head))
    expect(called.filter(({ doc }) => !doc.includes("```ts")).map(({ name }) => name)).toEqual([])
  })
})

describe("docs/api", () => {
  it.each(reference())("$file is what tests/api/write.ts writes", ({ file, text }) => {
    expect(readFileSync(join(root, file), "utf8")).toBe(text)
  })
})
