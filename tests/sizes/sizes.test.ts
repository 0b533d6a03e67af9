import { describe, expect, it } from "vitest"
import { full as whole } from "../setup/mode.ts"
import { budgets } from "./budgets.ts"
import { doors } from "./doors.ts"
import { sizeOf } from "./measure.ts"

/** Doors that are large take a second each: of these one function is enough for every run. */
const large = 100
/** One line of the bundle itself, in kB. */
const nothing = 0.06
const total = ({ code, data }: { readonly code: number; readonly data: number }): number => (code + data) / 1000

describe("sizes of what a browser fetches", () => {
  it("has a budget for every door", () => {
    expect(Object.keys(budgets).sort()).toEqual([...doors].sort())
  })
  it("takes one function of every package that is imported", () => {
    const imported = new Set(doors.map((door) => door.split("/").slice(0, door.startsWith("@") ? 2 : 1).join("/")))
    for (const name of imported) expect(Object.entries(budgets).some(([door, { one }]) => one !== undefined && (door === name || door.startsWith(`${name}/`))), name).toBe(true)
  })
  it.each(doors.filter((door) => whole || budgets[door]!.all <= large))("%s, opened and not used", async (door) => {
    expect(total(await sizeOf(`import "${door}"\nconsole.log(1)`))).toBeLessThanOrEqual(nothing)
  }, 60_000)
  it.each(Object.entries(budgets).filter(([, { all }]) => whole || all <= large))("%s, all of it", async (door, { all }) => {
    const size = await sizeOf(`export * from "${door}"`)
    expect(total(size), `${door} has grown`).toBeLessThanOrEqual(all)
    if (door.endsWith("/pure")) expect(size.effect, `${door} imports effect`).toBe(false)
  }, 60_000)
  it.each(Object.entries(budgets).filter(([, { only }]) => only !== undefined && (whole || only <= large)))("%s, one function", async (door, { one, only }) => {
    const size = total(await sizeOf(`export { ${one} } from "${door}"`))
    expect(size, `${one} of ${door} is not there`).toBeGreaterThan(0.05)
    expect(size, `${one} of ${door} brings more along`).toBeLessThanOrEqual(only!)
  }, 60_000)
})
