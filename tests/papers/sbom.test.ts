import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { Spec, Validation } from "@cyclonedx/cyclonedx-library"
import { beforeAll, describe, expect, it } from "vitest"
import { packages, root } from "../workspace.ts"
import { dependencies } from "./dependencies.ts"

interface Bom {
  readonly specVersion: string
  readonly components: ReadonlyArray<{ readonly name: string; readonly licenses?: ReadonlyArray<unknown> }>
}

describe("npm run sbom", () => {
  const print = (): string => execFileSync(process.execPath, ["--conditions=@polyonym/source", join(root, "tests/papers/sbom.ts")], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 })
  let printed = ""
  let bom: Bom
  let names: ReadonlyArray<string> = []
  beforeAll(() => {
    printed = print()
    bom = JSON.parse(printed) as Bom
    names = bom.components.map(({ name }) => name)
  }, 120_000)
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5)

  it("is valid by CycloneDX's own schema", async () => {
    expect(bom.specVersion).toBe("1.5")
    expect(await validator.validate(printed)).toBeNull()
  })
  it("would be told if it were not", async () => {
    expect(await validator.validate(printed.replace("\"type\": \"library\"", "\"type\": \"thing\""))).not.toBeNull()
  })
  it("has every package, and everything that packages cannot be without", () => {
    expect(packages.map(({ manifest }) => manifest.name).filter((name) => !names.includes(name))).toEqual([])
    expect(dependencies().filter(({ usedBy }) => usedBy.some(({ kind }) => kind !== "optional peer")).map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([])
    expect(bom.components.filter(({ licenses }) => licenses === undefined || licenses.length === 0).map(({ name }) => name)).toEqual([])
  })
  it("has nothing that only tests and examples use", () => {
    expect(names.filter((name) => /^@polyonym\/(?:example-|tests$)|^(?:vitest|turbo|oxlint|typescript|fast-check)$/.test(name))).toEqual([])
  })
  it("is the same bytes again", { timeout: 120_000 }, () => {
    expect(print()).toBe(printed)
  })
})
