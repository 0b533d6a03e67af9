import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { packages, root } from "../workspace.ts"
import { dependencies } from "./dependencies.ts"
import { assets } from "./notice.ts"
import { papers } from "./papers.ts"

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> }

describe("papers", () => {
  it.each(papers())("$file is what tests/papers/write.ts writes", ({ file, text }) => {
    expect(readFileSync(join(root, file), "utf8")).toBe(text)
  })
  it("every asset says where it comes from", () => {
    expect(assets().filter(({ header }) => header.length < 40).map(({ path }) => path)).toEqual([])
  })
  it("every package has its licence beside it", () => {
    for (const { folder, manifest } of packages) {
      expect(readFileSync(join(folder, "LICENSE"), "utf8").length).toBeGreaterThan(200)
      expect(manifest.license).toBeTruthy()
    }
  })
  it("nothing that packages depend on runs a script when it is installed", () => {
    expect(dependencies().filter(({ name }) => lock.packages[`node_modules/${name}`]?.hasInstallScript === true).map(({ name }) => name)).toEqual([])
    for (const { manifest } of packages) expect(Object.keys((manifest as { readonly scripts?: object }).scripts ?? {}).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
  })
})
