import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"
import { cleanEnvironment, installed, onlyPath } from "./tools.ts"

/** What came of the tests. */
export interface Tests {
  readonly passed: number
  readonly skipped: number
  readonly failed: ReadonlyArray<string>
  readonly seconds: number
  /** The commit that was tested. */
  readonly commit: string
}

/** What came of one fresh clone. */
export interface Cell {
  /** Major versions, as asked for. */
  readonly host: string
  readonly npm: string
  readonly commit: string
  readonly nodeVersion: string
  readonly npmVersion: string
  /** What npm says of the Node under it, in its own words. */
  readonly warning?: string
  /** Packages of the lock file that ask for another Node, as `npm ci` warns. */
  readonly otherNode?: ReadonlyArray<string>
  /** The step that did not go, and what it said. */
  readonly broken?: string
  readonly installSeconds?: number
  readonly startSeconds?: number
  /** SHA-256 (hex) of what `npm start` prints, without the lines in which some versions of npm say what they run, and of the files that it writes. */
  readonly sha256?: string
  /** The Node that `npm start` runs in: the one of the lock file. */
  readonly startedIn?: string
  /** SHA-256 (hex) of what the built command writes for the same articles, run by the host's Node. */
  readonly built?: string
  /** `npm test`. */
  readonly tests?: Tests
  /** The same tests in the host's Node. */
  readonly hostTests?: Tests
}

export interface Asked {
  readonly host: string
  readonly npm: string
  readonly cache: string
  /** Whether the packages are built, and the command is run by the host's Node. */
  readonly build: boolean
  readonly test: boolean
  readonly hostTest: boolean
}

const sha256 = (...parts: ReadonlyArray<string | Buffer>): string => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex")

/** The articles of the example that `npm start` runs. */
const articles = ["en", "uk", "ru", "de", "pl", "ar", "zh"]

class Broken extends Error {}

/** A fresh clone of what is committed, installed and started with one Node and one npm. The clone is taken away after. */
export function runCell({ host, npm, cache, build, test, hostTest }: Asked): Cell {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, `clone-${host}-${npm}-`))
  // Servers that a test starts under another user find their programs here.
  chmodSync(folder, 0o755)
  const clone = join(folder, "polyonym")
  const path = onlyPath(join(folder, "bin"), installed({ name: "node", version: host }, cache), installed({ name: "npm", version: npm }, cache))
  const env = { ...cleanEnvironment(), PATH: path, NO_COLOR: "1", npm_config_prefer_offline: "true" }
  const said = (command: string, args: ReadonlyArray<string>, where = clone): { readonly stdout: string; readonly stderr: string; readonly status: number | null; readonly seconds: number } => {
    const start = performance.now()
    const { stdout, stderr, status } = spawnSync(join(path, command), args, { cwd: where, env, encoding: "utf8", maxBuffer: 1 << 28 })
    return { stdout, stderr, status, seconds: (performance.now() - start) / 1000 }
  }
  const done = (command: string, args: ReadonlyArray<string>, where = clone): ReturnType<typeof said> => {
    const out = said(command, args, where)
    if (out.status !== 0) throw new Broken(`${[command, ...args].join(" ")}: ${(out.stderr + out.stdout).trim().slice(-600)}`)
    return out
  }
  const { stdout: commit } = done("git", ["rev-parse", "--short", "HEAD"], root)
  const tested = (command: string, args: ReadonlyArray<string>): Tests => {
    const file = join(folder, "tests.json")
    rmSync(file, { force: true })
    const out = said(command, [...args, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`])
    writeFileSync(join(cache, `${command}-tests-${host}-${npm}.log`), out.stdout + out.stderr)
    if (!existsSync(file)) throw new Broken(`${[command, ...args].join(" ")}: ${(out.stderr + out.stdout).trim().slice(-600)}`)
    const { numPassedTests, numPendingTests, testResults } = JSON.parse(readFileSync(file, "utf8")) as Reported
    const failed = testResults.flatMap(({ name, status, assertionResults }) => {
      const ones = assertionResults.filter((one) => one.status === "failed").map((one) => one.fullName)
      return status === "failed" && ones.length === 0 ? [name.slice(clone.length + 1)] : ones
    })
    return { passed: numPassedTests, skipped: numPendingTests, failed, seconds: out.seconds, commit: commit.trim() }
  }

  const version = said("npm", ["--version"], folder)
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = {
    host, npm, commit: commit.trim(),
    nodeVersion: done("node", ["--version"], folder).stdout.trim().slice(1),
    npmVersion: version.stdout.trim()
  }
  const warning = /npm (?:v[\d.]+ does not support|[^\n]*unsupported)[^\n]*/i.exec(version.stderr)?.[0]
  if (warning !== undefined) cell.warning = warning
  try {
    done("git", ["clone", "--quiet", root, clone], folder)
    const install = done("npm", ["ci"])
    cell.installSeconds = install.seconds
    cell.otherNode = [...install.stderr.matchAll(/EBADENGINE +package: '([^']+)'/g)].map((found) => found[1]!)
    const started = done("npm", ["start"])
    cell.startSeconds = started.seconds
    const written = articles.map((page) => readFileSync(join(clone, `out/${page}.jsonld`)))
    cell.sha256 = sha256(started.stdout.replace(/^> .*\n/gm, "").trimStart(), ...written, readFileSync(join(clone, "out/report.html")))
    cell.startedIn = done("npm", ["exec", "-c", "node --version"]).stdout.trim().slice(1)
    if (build) {
      done("npm", ["exec", "--", "tsc", "-b"])
      const pages = articles.map((page) => done("node", ["packages/polyonym/dist/bin.js", "run", `examples/article/pages/${page}.txt`]).stdout)
      cell.built = sha256(...pages)
    }
    if (test) cell.tests = tested("npm", ["test", "--"])
    if (hostTest) cell.hostTests = tested("node", ["node_modules/vitest/vitest.mjs", "run"])
  } catch (thrown) {
    if (!(thrown instanceof Broken)) throw thrown
    cell.broken = thrown.message
  }
  // Some file systems take minutes for so many files: the next clone need not wait.
  spawn("rm", ["-rf", folder], { detached: true, stdio: "ignore" }).unref()
  return cell
}

interface Reported {
  readonly numPassedTests: number
  readonly numPendingTests: number
  readonly testResults: ReadonlyArray<{ readonly name: string; readonly status: string; readonly assertionResults: ReadonlyArray<{ readonly fullName: string; readonly status: string }> }>
}
