import { Document, Fact, Pipeline, Session, Stage, StageFailed } from "@polyonym/core"
import { LibraryMissing } from "@polyonym/transliterate/pure"
import * as Schema from "effect/Schema"
import { withLibraries } from "polyonym"
import { expect, it } from "vitest"

class Length extends Fact.make<Length>()("acme/length", Schema.Number) {}

/** Throws each of the errors once, in turn, and then gives what was tried. */
function failing(...errors: ReadonlyArray<unknown>): () => number {
  let tried = 0
  return () => {
    if (tried < errors.length) throw errors[tried++]
    return tried
  }
}

it("imports what is missing and runs again", async () => {
  expect(await withLibraries(failing())).toBe(0)
  expect(await withLibraries(failing(new LibraryMissing("any-ascii")))).toBe(1)
  expect(await withLibraries(failing(new LibraryMissing("any-ascii"), new LibraryMissing("pinyin-pro")))).toBe(2)
})

it("sees what a stage threw", async () => {
  const length = failing(new LibraryMissing("pinyin-pro"))
  await using session = await Session.start(Pipeline.empty.to(Stage.pure("measure", { gives: [Length] }, () => ({ "acme/length": length() }))))
  expect(Document.get(await withLibraries(() => session.run(Document.make("x"))), Length)).toBe(1)
})

it("passes on what it cannot mend", async () => {
  const other = new Error("other")
  await expect(withLibraries(failing(other))).rejects.toBe(other)
  const again = new LibraryMissing("any-ascii")
  await expect(withLibraries(failing(new LibraryMissing("any-ascii"), again))).rejects.toBe(again)
  const failed = new StageFailed({ stage: "s", documentId: "", cause: other, partial: undefined })
  await expect(withLibraries(failing(failed))).rejects.toBe(failed)
})
