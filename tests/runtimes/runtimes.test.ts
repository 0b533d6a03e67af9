import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { hasChromium } from "../../packages/polyonym/test/chromium.ts"
import { doors } from "../sizes/doors.ts"
import { importsOf, root } from "../workspace.ts"
import { bundleForBrowsers, bundleForServers } from "./bundle.ts"
import { restsOnPlatform } from "./compared.ts"
import { type Ran, run } from "./program.ts"
import { chromium, fromPackage, installable } from "./runtimes.ts"

const whole = process.env["POLYONYM_FULL"] !== undefined
/** What must be the same everywhere. */
const fixed = ({ outcomes }: Ran): ReadonlyArray<string> => outcomes.filter(({ group }) => !restsOnPlatform(group)).map(({ group, name, sha256, characters }) => `${group}, ${name}: ${sha256}, ${characters}`)

describe("the same inputs", () => {
  let made: Promise<Ran> | undefined
  const here = (): Promise<Ran> => made ??= run(!whole)

  it("go through every door that has no effect in it", async () => {
    const folder = join(root, "tests/runtimes/cases")
    const imported = new Set(readdirSync(folder).flatMap((file) => importsOf(join(folder, file))))
    for (const door of doors.filter((one) => one.endsWith("/pure"))) {
      const offers = Object.keys(await import(door) as object)
      if (offers.length > 0) expect(imported, `no case imports ${door}`).toContain(door)
    }
  }, 60_000)
  it("have outputs, none of them an error", async () => {
    const { outcomes } = await here()
    expect(outcomes.filter(({ sha256 }) => sha256.startsWith("error: "))).toEqual([])
    expect(outcomes.filter(({ characters }) => characters < 60)).toEqual([])
    expect(new Set(outcomes.map(({ sha256 }) => sha256)).size).toBe(outcomes.length)
  }, 120_000)
  it.skipIf(!hasChromium)("give the same bytes in a page", async () => {
    expect(fixed(await chromium(await bundleForBrowsers()).run(!whole))).toEqual(fixed(await here()))
  }, 180_000)
  it.runIf(whole).each(installable)("give the same bytes in $name", async (one) => {
    const runtime = await fromPackage(one, await bundleForServers()).catch((thrown: unknown) => {
      console.warn(`SKIPPED: ${one.name} could not be installed from npm: ${String(thrown).slice(0, 300)}`)
    })
    if (runtime !== undefined) expect(fixed(await runtime.run())).toEqual(fixed(await here()))
  }, 600_000)
})
