import { describe, expect, it } from "vitest"
import { ByKey, SetsByKey, Tally } from "../src/sparse.ts"

describe("sparse collections", () => {
  it("keep sets by key", () => {
    const [a, b] = [{ name: "a" }, { name: "b" }]
    const sets = new SetsByKey<{ name: string }>()
    sets.add("x", a)
    sets.add("x", a)
    expect([...sets.get("x")]).toEqual([a])
    sets.add("x", b)
    expect(sets.get("x").has(b)).toBe(true)
    sets.delete("x", a)
    sets.delete("x", { name: "b" })
    expect([...sets.get("x")]).toEqual([b])
    sets.delete("x", b)
    expect(sets.has("x")).toBe(false)
    expect(sets.get("x").size).toBe(0)
  })

  it("count keys, of one list and of several", () => {
    const [one, other] = [["a", "b"], ["b", "c"]]
    const tally = new Tally()
    tally.add(one)
    expect([...tally]).toEqual([["a", 1], ["b", 1]])
    expect([tally.has("b"), tally.has("c")]).toEqual([true, false])
    tally.add(other)
    expect([...tally]).toEqual([["a", 1], ["b", 2], ["c", 1]])
    tally.remove(one)
    expect([...tally.keys()]).toEqual(["b", "c"])
    tally.remove(other)
    expect([...tally.keys()]).toEqual([])
    tally.add(one)
    expect(tally.has("a")).toBe(true)
  })

  it("keep values by key, the last of a key", () => {
    const values = new ByKey<number>()
    values.set("a", 1)
    values.set("a", 2)
    expect([...values.values()]).toEqual([2])
    values.set("b", 3)
    expect([...values.values()]).toEqual([2, 3])
    values.delete("a")
    values.delete("b")
    expect(values.size).toBe(0)
    values.set("c", 4)
    expect([...values.values()]).toEqual([4])
  })
})
