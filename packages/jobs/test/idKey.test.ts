import fc from "fast-check"
import { expect, it } from "vitest"
import { idOfKey, keyOfId } from "../src/idKey.ts"

const ids = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7f0, max: 0xe00f }), fc.constantFrom(0, 0x41, 0xfeff)), { maxLength: 12 }).map((units) => String.fromCharCode(...units))

it("gives every id back, lone surrogates too", () => {
  fc.assert(fc.property(ids, (id) => {
    expect(idOfKey(keyOfId(id))).toBe(id)
  }))
})

it("orders keys as UTF-16 orders ids", () => {
  fc.assert(fc.property(ids, ids, (one, other) => {
    expect(Math.sign(Buffer.compare(keyOfId(one), keyOfId(other)))).toBe(one < other ? -1 : one > other ? 1 : 0)
  }))
})

it("is UTF-8 where there are no surrogates", () => {
  expect(Buffer.from(keyOfId("Київ, 東京")).toString("utf8")).toBe("Київ, 東京")
})
