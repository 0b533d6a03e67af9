import assert from "node:assert/strict"
import { test } from "node:test"
import { Document, Pipeline } from "@polyonym/core"
import { stageLaws } from "@polyonym/testkit"
import { Hashtags, hashtags } from "../src/hashtags.ts"

for (const law of stageLaws(hashtags)) test(law.name, { skip: law.skipped ?? false }, law.run)

const found = (text: string) => Document.get(Pipeline.empty.to(hashtags).sync(Document.make(text)), Hashtags)

test("finds them in any script", () => {
  assert.deepEqual(found("See #ferry and #паром").map(({ text }) => text), ["#ferry", "#паром"])
})

test("a bare # is none", () => {
  assert.deepEqual(found("# Heading, C# and #"), [])
})
