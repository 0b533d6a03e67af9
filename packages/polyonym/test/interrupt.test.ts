import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { afterAll, describe, expect, it } from "vitest"
import { started } from "./bin.ts"
import { folder, jsonl, object } from "./folder.ts"

const { path, put } = folder()
const sentence = "President Volodymyr Zelensky met Ivo Brandl of the Harbour Company in Kyiv on Monday."
const many = put("many.jsonl", jsonl(...Array.from({ length: 300 }, (_, id) => ({ id, text: sentence }))))
const partials = (): ReadonlyArray<string> => readdirSync(path("")).filter((name) => name.endsWith(".partial"))

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

type Child = ReturnType<typeof started>

const running = new Set<Child>()
afterAll(() => running.forEach((child) => child.kill("SIGKILL")))

/** Starts the command and does something with it; gives how it ended. */
function ended(args: ReadonlyArray<string>, act: (child: Child) => unknown): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = started(args)
    running.add(child)
    let [out, err] = ["", ""]
    child.stdout.on("data", (chunk: Buffer) => out += chunk.toString("utf8"))
    child.stderr.on("data", (chunk: Buffer) => err += chunk.toString("utf8"))
    child.stdin.on("error", () => undefined)
    child.on("close", (code, signal) => {
      running.delete(child)
      resolve({ code, signal, out, err })
    })
    Promise.resolve(act(child)).catch(reject)
  })
}

/** Waits until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}

const textOf = (file: string): string => existsSync(file) ? readFileSync(file, "utf8") : ""

/** Milliseconds after which a process that hangs is given up; none takes nearly so long. */
const patience = { timeout: 180_000 }

describe("a signal in mid-run", patience, () => {
  it("ends with its code, leaves the old file and no half of a new one, and keeps the failed lines whole", async () => {
    const output = put("out.jsonl.gz", "old")
    const dead = path("dead.jsonl")
    const { code, out, err } = await ended(["detect", "--jsonl", "-o", output, "--dead-letter", dead], async (child) => {
      // Standard input stays open: only the signal can end it.
      child.stdin.write(`${jsonl({ id: 1, text: sentence })}broken one\nbroken two\n`)
      await until(() => textOf(dead).endsWith("two\n"))
      expect(partials()).toHaveLength(1)
      child.kill("SIGINT")
    })
    expect({ code, out, err }).toEqual({ code: 130, out: "", err: "" })
    expect(readFileSync(output, "utf8")).toBe("old")
    expect(readFileSync(dead, "utf8")).toBe("broken one\nbroken two\n")
    expect(partials()).toEqual([])
  })
  it("is heard in a long document too, and between the documents of a list", async () => {
    const long = put("long.txt", `${sentence}\n`.repeat(30_000))
    const inLong = (name: string, after: number): Promise<Ended> => ended(["tag", "--json", long, "-o", path(name)], async (child) => {
      await until(() => partials().some((one) => one.startsWith(`.${name}`)))
      setTimeout(() => child.kill("SIGINT"), after)
    })
    // While it is read and made ready, and in the midst of the work.
    const early = inLong("early.json", 0)
    const late = inLong("late.json", 1500)
    const list = put("list.json", JSON.stringify(Array.from({ length: 20_000 }, () => ({ text: sentence }))))
    const inList = ended(["tag", "--jsonl", "--input-format", "json", list], (child) => {
      child.stdout.once("data", () => child.kill("SIGTERM"))
    })
    for (const one of [await early, await late]) expect(one).toMatchObject({ code: 130, out: "", err: "" })
    expect(existsSync(path("early.json")) || existsSync(path("late.json"))).toBe(false)
    expect(partials()).toEqual([])
    const { code, out } = await inList
    expect(code).toBe(143)
    expect(out.length).toBeLessThan(5_000_000)
  })
})

describe("what reads our output", patience, () => {
  it("may go away: that is no failure, and what is told may go unheard", async () => {
    const gone = (args: ReadonlyArray<string>) => ended(args, (child) => {
      child.stdout.once("data", () => child.stdout.destroy())
    })
    const [systems, person, lines, unheard] = await Promise.all([
      gone(["systems", "--json"]), gone(["segment", many]), gone(["detect", "--jsonl", many, many, many]),
      ended(["detect", "--jsonl", "/nowhere.jsonl", many], (child) => void child.stderr.destroy())
    ])
    expect([systems, person, lines].map(({ code, err }) => ({ code, err }))).toEqual(Array.from({ length: 3 }, () => ({ code: 0, err: "" })))
    expect(unheard.code).toBe(3)
    expect(unheard.out.trim().split("\n")).toHaveLength(300)
  })
})

describe("--watch", patience, () => {
  it("works again for what is new or has changed, through editors' ways of saving, until it is interrupted", async () => {
    const pages = path("pages")
    mkdirSync(pages)
    const file = (name: string): string => `${pages}/${name}`
    const results = path("results")
    const language = (name: string): unknown => existsSync(`${results}/${name}.detect.json`) ? object(textOf(`${results}/${name}.detect.json`))["language"] : undefined
    writeFileSync(file("first.txt"), sentence)
    const { code, out, err } = await ended(["detect", "--json", "--watch", pages, "-o", results], async (child) => {
      await until(() => language("first.txt") === "en")
      // Saved by renaming, with the editor's own files around it; a new folder; one that comes and goes; one that is no text.
      writeFileSync(file("4913"), "")
      writeFileSync(file(".first.txt.swp"), "b0VIM")
      writeFileSync(file("first.txt~"), sentence)
      writeFileSync(file("new"), "Паром не вийде до полудня, бо на морі шторм.")
      renameSync(file("new"), file("first.txt"))
      mkdirSync(file("sub"))
      writeFileSync(file("sub/second.md"), "Guten Tag, das ist der Hafen von Hamburg.")
      writeFileSync(file("brief.txt"), sentence)
      rmSync(file("brief.txt"))
      writeFileSync(file("binary.txt"), "a\u0000b")
      await until(() => language("first.txt") === "uk" && language("sub/second.md") === "de")
      rmSync(file("sub"), { recursive: true })
      writeFileSync(file("third.txt"), sentence)
      await until(() => language("third.txt") === "en")
      child.kill("SIGINT")
    })
    expect({ code, out }).toEqual({ code: 130, out: "" })
    expect(err).toMatch(/first\.txt → .*first\.txt\.detect\.json\n/)
    expect(err).toContain("binary.txt is not text")
    expect(err).not.toMatch(/4913|~|swp|\n\s+at /)
    expect(readdirSync(results, { recursive: true }).sort()).toEqual(["first.txt.detect.json", "sub", "sub/second.md.detect.json", "third.txt.detect.json"])
  })
})
