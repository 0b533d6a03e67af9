import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { packages, root } from "../workspace.ts"
import { dependencies } from "./dependencies.ts"
import { assets, saysLicence } from "./notice.ts"
import { papers } from "./papers.ts"

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> }

describe("papers", () => {
  it.each(papers())("$file is what tests/papers/write.ts writes", ({ file, text }) => {
    expect(readFileSync(join(root, file), "utf8")).toBe(text)
  })
  it("every asset says where it comes from", () => {
    expect(assets().filter(({ header }) => header.length < 40).map(({ path }) => path)).toEqual([])
  })
  it("every asset has its licence: its own words, or, of styles, the package's", () => {
    expect(assets().filter((asset) => !saysLicence(asset) && !/^packages\/names\/styles\/[\w-]+\.yaml$/.test(asset.path)).map(({ path }) => path)).toEqual([])
  })
  it("what may only be handed on under its own licence is in a package under that licence", () => {
    // schema.org's text is; its names and their relations, which are all that is here, are not text.
    const excepted = new Set(["packages/jsonld/data/vocabulary.js"])
    const own = assets().filter(({ header, path }) => /\bCC[ -]BY[ -]SA\b|\bGPL\b|\bMPL\b/.test(header) && !excepted.has(path))
    expect(own.length).toBeGreaterThan(5)
    expect(own.filter(({ ofPackage }) => !/CC-BY-SA|MPL/.test(ofPackage)).map(({ path }) => path)).toEqual([])
  })
  it("NOTICE.md has the hash of every asset as it is", () => {
    const text = readFileSync(join(root, "NOTICE.md"), "utf8")
    for (const { path } of assets()) expect(text).toContain(`**${path}** · `)
    expect(text.match(/SHA-256 `[0-9a-f]{64}`$/gm)).toEqual(assets().map(({ sha256 }) => `SHA-256 \`${sha256}\``))
  })
  it("every package has its licence beside it", () => {
    for (const { folder, manifest } of packages) {
      expect(readFileSync(join(folder, "LICENSE"), "utf8").length).toBeGreaterThan(200)
      expect(manifest.license).toBeTruthy()
    }
  })
  it("the README says of every package under another licence than MIT which it is, and what depends on it", () => {
    const text = readFileSync(join(root, "README.md"), "utf8").split("## Licence")[1]!
    const words: Readonly<Record<string, string>> = { "CC-BY-SA-4.0": "CC BY-SA 4.0", "MPL-1.1": "MPL 1.1", "MPL-2.0": "MPL 2.0", "BSD-3-Clause": "3-clause BSD" }
    const others = packages.filter(({ manifest }) => manifest.license !== "MIT")
    expect(others.length).toBeGreaterThan(0)
    for (const { manifest: { name, license } } of others) {
      const [, told] = new RegExp(`\`${name}\` is ([^;]*?\\))`).exec(text.replace(/\s+/g, " ")) ?? []
      const users = packages.flatMap(({ manifest }) => manifest.dependencies?.[name] === undefined ? [] : [`\`${manifest.name}\``])
      for (const part of [...license!.split(" AND ").map((licence) => words[licence]!), ...users]) expect(told, name).toContain(part)
    }
  })
  it("nothing that packages depend on runs a script when it is installed", () => {
    expect(dependencies().filter(({ name }) => lock.packages[`node_modules/${name}`]?.hasInstallScript === true).map(({ name }) => name)).toEqual([])
    for (const { manifest } of packages) expect(Object.keys((manifest as { readonly scripts?: object }).scripts ?? {}).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
  })
})
