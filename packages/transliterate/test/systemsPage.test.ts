import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { systemsPage } from "../scripts/listSystems.ts"

it("SYSTEMS.md lists what there is", () => {
  expect(readFileSync(new URL("../SYSTEMS.md", import.meta.url), "utf8")).toBe(systemsPage())
})
