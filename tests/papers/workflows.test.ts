import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parseDocument } from "yaml"
import { packages, root } from "../workspace.ts"

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly permissions?: Readonly<Record<string, string>>; readonly steps: ReadonlyArray<Step> }>>
}

const folder = join(root, ".github/workflows")
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8")
  const document = parseDocument(text, { uniqueKeys: true, strict: true })
  return { name, text, document, workflow: document.toJS() as Workflow }
})
const stepsOf = ({ jobs }: Workflow): ReadonlyArray<Step> => Object.values(jobs).flatMap(({ steps }) => steps)
const named = (wanted: string): Workflow => workflows.find(({ name }) => name === wanted)!.workflow
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: Readonly<Record<string, string>> }

describe.each(workflows)("$name", ({ text, document, workflow }) => {
  it("is YAML without errors or warnings", () => {
    expect([...document.errors, ...document.warnings].map(({ message }) => message)).toEqual([])
  })
  it("names every action by its commit, and the version beside it", () => {
    const uses = stepsOf(workflow).flatMap((step) => step.uses ?? [])
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
    expect(text.match(/uses: \S+ # v\d+\.\d+\.\d+$/gm)).toHaveLength(uses.length)
  })
  it("gives a job no more than it needs, and a checkout no credentials", () => {
    expect(workflow.permissions).toBeDefined()
    for (const permissions of [workflow.permissions!, ...Object.values(workflow.jobs).map((job) => job.permissions ?? {})]) {
      const written = Object.entries(permissions).filter(([, access]) => access !== "read" && access !== "none").map(([what]) => what)
      if (written.length > 0) expect(written.sort()).toEqual(["contents", "id-token", "pull-requests"])
    }
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"))) expect(step.with?.["persist-credentials"]).toBe(false)
  })
  it("has no secret, and puts nothing that a stranger wrote into a shell", () => {
    expect(text).not.toMatch(/secrets\./)
    expect(text).not.toMatch(/pull_request_target|workflow_run/)
    expect(stepsOf(workflow).filter(({ run }) => run !== undefined && /\$\{\{|set -x|printenv|\benv\b/.test(run))).toEqual([])
  })
  it("runs only scripts that are there", () => {
    const commands = stepsOf(workflow).flatMap(({ run, with: inputs }) => [run, inputs?.["version-script"], inputs?.["publish-script"]]).filter((command): command is string => typeof command === "string")
    const asked = commands.flatMap((command) => [...command.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((found) => found[1]!))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((script) => scripts[script] === undefined)).toEqual([])
  })
})

describe("a pull request", () => {
  it("has a changeset, empty where users notice nothing", () => {
    const { on, jobs } = named("pull-request.yml")
    expect(Object.keys(on)).toEqual(["pull_request"])
    expect(jobs["changeset"]?.steps.map(({ run }) => run)).toContain("npm run -s changeset -- status --since=origin/main")
    expect(jobs["test"]?.steps.map(({ run }) => run)).toContain(".ci/run")
  })
})

describe("a release", () => {
  const { on, permissions, jobs } = named("release.yml")
  const publishing = jobs["release"]!.steps.find(({ uses }) => uses?.startsWith("changesets/action@"))!
  it("is made from main, after all tests", () => {
    expect(on).toEqual({ push: { branches: ["main"] } })
    expect(permissions).toEqual({})
    expect(jobs["release"]!.needs).toBe("test")
    expect(jobs["test"]!.steps.map(({ run }) => run)).toContain(".ci/run")
  })
  it("is published with provenance, by an identity in the place of a token", () => {
    expect(jobs["release"]!.permissions).toMatchObject({ "id-token": "write" })
    expect(publishing.env).toEqual({ NPM_CONFIG_PROVENANCE: "true" })
  })
  it("tells npm the repository that it is made in, without which npm refuses provenance", () => {
    expect(scripts["release"]).toContain("npm pkg set --workspaces repository.type=git repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git")
  })
  it("uses version 2 of the action, which reads what version 3 of the command writes", () => {
    expect(publishing.with).toEqual({ "github-token": "${{ github.token }}", "version-script": "npm run version:packages", "publish-script": "npm run release" })
    for (const script of ["changeset", "version:packages", "release"]) expect(scripts[script]).toMatch(/npx --yes @changesets\/cli@3\.\d+\.\d+/)
  })
  it("has every package, all with one version", () => {
    const { fixed, ignore, access } = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8")) as { readonly fixed: ReadonlyArray<ReadonlyArray<string>>; readonly ignore: ReadonlyArray<string>; readonly access: string }
    const matches = (pattern: string, name: string): boolean => pattern === name || (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)))
    expect(access).toBe("public")
    for (const { manifest: { name } } of packages) {
      expect(fixed[0]!.some((pattern) => matches(pattern, name)), name).toBe(true)
      expect(ignore.some((pattern) => matches(pattern, name)), name).toBe(false)
    }
    expect(new Set(packages.map(({ manifest: { version } }) => version)).size).toBe(1)
  })
})

describe(".changeset", () => {
  // There is none right after a release.
  it("names packages that are there, and says what changes", () => {
    for (const name of readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md")) {
      const [, head, sentence] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(readFileSync(join(root, ".changeset", name), "utf8"))!
      const changed = Object.entries((parseDocument(head!).toJS() ?? {}) as Readonly<Record<string, string>>)
      expect(changed.map(([one]) => one).filter((one) => !packages.some(({ manifest }) => manifest.name === one)), name).toEqual([])
      expect(changed.map(([, size]) => size).filter((size) => !["patch", "minor", "major"].includes(size)), name).toEqual([])
      if (changed.length > 0) expect(sentence!.trim().length, name).toBeGreaterThan(20)
    }
  })
})
