import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { openPack } from "@polyonym/lexicon/pure"
import { folder, jsonl, object } from "./folder.ts"
import { polyonym } from "./inProcess.ts"
import { dumpLines, item, statement } from "./madeDump.ts"

const { put, path } = folder()
const fiveLines = "Chess Union of Oro,ORG\nAda Quill,person\nOrozhyn,LOC\nOro Marathon,event\nQuill Engine,PRODUCT\n"
const tagged = async (pack: string, text: string, ...more: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const { out, err } = await polyonym(["tag", "--json", "--no-default-pack", "--pack", pack, ...more], { input: text })
  expect(err).toBe("")
  return (object(out)["entities"] as ReadonlyArray<{ type: string; text: string; id?: string }>).filter(({ id }) => id !== undefined).map(({ type, text, id }) => `${type} ${text} ${id}`)
}

describe("pack build", () => {
  it("a stranger's table of five lines is used by tag in the next command", async () => {
    const pack = path("five.pack")
    const { code, out, err } = await polyonym(["pack", "build", "--from", "csv", put("five.csv", fiveLines), "-o", pack])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toMatch(/five\.pack: 5 entities, 5 names, [\d,]+ written forms, [\d,]+ bytes\nRead: 5, records: 5, left out: 0, broken: 0\.\n$/)
    expect(await tagged(pack, "Ada Quill of the Chess Union of Oro won the Oro Marathon in Orozhyn.")).toEqual([
      "PER Ada Quill PER:Ada Quill", "ORG Chess Union of Oro ORG:Chess Union of Oro", "EVENT Oro Marathon EVENT:Oro Marathon", "LOC Orozhyn LOC:Orozhyn"
    ])
    const run = await polyonym(["run", "--pack", pack, "--format", "jsonld"], { input: "The harbour was closed on Monday, said Ada Quill. Nobody in Orozhyn knew why, and the ferry stayed where it was until noon.\n" })
    expect(run.out).toContain("Ada Quill")
  })
  it("a dump of Wikidata makes the same bytes each time, packed as it may be; a cut line costs itself", async () => {
    const lines = [...dumpLines(10_000, 25)].map((line) => `${line}\n`).join("")
    const plain = put("dump.json", lines)
    const packed = put("dump.json.gz", gzipSync(lines, { level: 1 }))
    const build = (file: string, out: string) => polyonym(["pack", "build", "--from", "wikidata-json", file, "-o", path(out), "--name", "made", "--languages", "en,uk", "--json"])
    const first = await build(packed, "a.pack")
    expect(first.code).toBe(3)
    expect(first.err).toMatch(/^polyonym: .*dump\.json\.gz, line 10001: this is not JSON: /)
    expect(object(first.out)).toMatchObject({ read: 10_000, kept: 399, broken: 1, skipped: { class: 9600 }, licence: "CC0-1.0", firstBroken: [{ line: 10_001, what: "json" }] })
    const [a, again] = [readFileSync(path("a.pack")), await build(packed, "b.pack")]
    expect(again.code).toBe(3)
    expect(readFileSync(path("b.pack")).equals(a)).toBe(true)
    // Of the file as it is unpacked only the hash of the source differs.
    await build(plain, "c.pack")
    const [one, other] = [openPack(new Uint8Array(a)), openPack(new Uint8Array(readFileSync(path("c.pack"))))]
    expect(other.info.counts).toEqual(one.info.counts)
    expect(other.entities.map(({ id }) => id)).toEqual(one.entities.map(({ id }) => id))
    expect(one.info).toMatchObject({ name: "made", languages: ["en", "uk"], attribution: "Wikidata", sources: [{ name: "dump.json.gz" }] })
    const person = one.entities.find(({ type }) => type === "PER")!
    expect(person).toMatchObject({ country: "UA", offices: [{ title: "Q30185", from: "2019-05-20", to: "2023-05-20" }] })
    expect(await tagged(path("a.pack"), `The harbour was closed, said ${person.names[0]!.text}.`, "--types", "PER")).toEqual([`PER ${person.names[0]!.text} ${person.id}`])
  }, 120_000)
  it.skipIf(!hasBzip2())("what bzip2 packed is read, in several streams too", async () => {
    const [first, second] = [fiveLines.slice(0, 60), fiveLines.slice(60)].map((text) => execFileSync("bzip2", ["-c"], { input: text }))
    const { code, err } = await polyonym(["pack", "build", "--from", "csv", put("five.csv.bz2", Buffer.concat([first!, second!])), "-o", path("bz.pack")])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(openPack(new Uint8Array(readFileSync(path("bz.pack")))).size).toBe(5)
    const cut = await polyonym(["pack", "build", "--from", "csv", put("cut.bz2", first!.subarray(0, 40)), "-o", path("cut.pack")])
    expect(cut.code).toBe(3)
    expect(cut.err).toContain("cut.bz2")
  })
  it("two passes find subclasses and titles", async () => {
    const file = put("two.json", [
      "[", `${JSON.stringify(item(1_000_001, { en: "oblast of Oro" }, { P279: [statement("P279", "Q56061")] }))},`, `${JSON.stringify(item(1_000_002, { en: "head of the harbour" }, { P31: [statement("P31", "Q4164871")] }))},`,
      `${JSON.stringify(item(1_000_003, { en: "Orovia" }, { P31: [statement("P31", "Q1000001")] }))},`, JSON.stringify(item(1_000_004, { en: "Ada Quill" }, { P31: [statement("P31", "Q5")], P39: [statement("P39", "Q1000002")] })), "]"
    ].join("\n"))
    const build = async (...more: ReadonlyArray<string>) => {
      const { code } = await polyonym(["pack", "build", "--from", "wikidata-json", file, "-o", path("two.pack"), ...more])
      expect(code).toBe(0)
      return openPack(new Uint8Array(readFileSync(path("two.pack")))).entities.map(({ id, roles }) => `${id} ${roles.join()}`)
    }
    expect(await build()).toEqual(["Q1000004 Q1000002"])
    expect(await build("--two-pass")).toEqual(["Q1000003 ", "Q1000004 head of the harbour"])
    expect(await build("--classes", put("classes.txt", "# mine\nQ1000001 LOC\n"))).toEqual(["Q1000003 ", "Q1000004 Q1000002"])
  })
  it("GeoNames in two files, Natural Earth, FollowTheMoney and records", async () => {
    const place = ["7", "Oro", "Oro", "", "50.5", "30.25", "P", "PPL", "UA", "", "", "", "", "", "9999", "", "", "", ""].join("\t")
    const build = async (format: string, ...files: ReadonlyArray<string>) => {
      const { code, err } = await polyonym(["pack", "build", "--from", format, ...files, "-o", path("x.pack")])
      return { code, err, entities: openPack(new Uint8Array(readFileSync(path("x.pack")))).entities }
    }
    const geo = await build("geonames", put("places.txt", `${place}\n`), put("names.txt", "1\t7\tuk\tОро\t1\t\t\t\t\t\nwrong\n"))
    expect(geo.code).toBe(3)
    expect(geo.err).toContain("names.txt, line 2: the line does not have the columns")
    expect(geo.entities[0]?.names.map(({ text }) => text)).toEqual(["Oro", "Оро"])
    expect((await build("natural-earth", put("ne.geojson", JSON.stringify({ type: "FeatureCollection", features: [{ properties: { NAME: "Oro", NE_ID: 5 } }] })))).entities.map(({ id }) => id)).toEqual(["natural-earth:5"])
    expect((await build("ftm", put("e.ftm.json", jsonl({ id: "m1", schema: "Person", properties: { name: ["Ada Quill"] } })))).entities.map(({ id }) => id)).toEqual(["m1"])
    const records = await build("jsonl", put("r.jsonl", jsonl({ id: "r1", type: "LOC", names: [{ text: "Орожин", language: "uk" }] }, { id: "r1", type: "LOC", names: [{ text: "Oro", language: "en" }] })), "--json")
    expect(records.entities.map(({ id }) => id)).toEqual(["r1"])
    expect(await tagged(path("x.pack"), "Сьогодні в Орожині відкрили новий міст, а завтра відкриють порт.", "--types", "LOC")).toEqual(["LOC Орожині r1"])
    await polyonym(["pack", "build", "--from", "jsonl", path("r.jsonl"), "-o", path("x.pack"), "--no-expand"])
    expect(await tagged(path("x.pack"), "Сьогодні в Орожині відкрили новий міст, а завтра відкриють порт.", "--types", "LOC")).toEqual([])
  })
  it("names for every language get the case forms of the languages that are wanted", async () => {
    const table = put("mul.csv", "name,type\nОрожин,LOC\n")
    const text = "Сьогодні в Орожині відкрили новий міст, а завтра відкриють порт."
    await polyonym(["pack", "build", "--from", "csv", table, "-o", path("mul.pack")])
    expect(await tagged(path("mul.pack"), text, "--types", "LOC")).toEqual([])
    await polyonym(["pack", "build", "--from", "csv", table, "-o", path("mul.pack"), "--languages", "uk,en"])
    expect(await tagged(path("mul.pack"), text, "--types", "LOC")).toEqual(["LOC Орожині LOC:Орожин"])
  })
  it("marks forms that are too common, ours and those that are named", async () => {
    const records = put("common.jsonl", jsonl({ id: "1", type: "ORG", names: [{ text: "Will", language: "en" }] }, { id: "2", type: "ORG", names: [{ text: "Harbour", language: "en" }] }))
    const build = async (...more: ReadonlyArray<string>): Promise<Buffer> => {
      await polyonym(["pack", "build", "--from", "jsonl", records, "-o", path("common.pack"), ...more])
      return readFileSync(path("common.pack"))
    }
    const [own, named] = [await build(), await build("--common", put("words.txt", "Harbour\n"))]
    expect(own.equals(named)).toBe(false)
    expect(openPack(new Uint8Array(own)).size).toBe(2)
  })
})

function hasBzip2(): boolean {
  try {
    execFileSync("bzip2", ["--version"], { stdio: "ignore", input: "" })
    return true
  } catch {
    return false
  }
}

describe("what is wrong is said, with what to do", () => {
  const cases: ReadonlyArray<readonly [string, () => ReadonlyArray<string>, number, string]> = [
    ["a file that is not there", () => ["build", "--from", "csv", path("nowhere.csv"), "-o", path("n.pack")], 3, "nowhere.csv"],
    ["nothing that a pack has", () => ["build", "--from", "csv", put("odd.csv", "Ada,wizard\n"), "-o", path("n.pack")], 3, "was not written"],
    ["a folder that is not there", () => ["build", "--from", "csv", put("five.csv", fiveLines), "-o", path("no/where.pack")], 2, "ENOENT"],
    ["a zip archive", () => ["build", "--from", "geonames", put("UA.zip", Buffer.from("PK\u0003\u0004rest")), "-o", path("n.pack")], 2, "unzip -p"],
    ["no GeoJSON", () => ["build", "--from", "natural-earth", put("ne.json", "{}"), "-o", path("n.pack")], 3, "FeatureCollection"],
    ["no language", () => ["build", "--from", "csv", put("five.csv", fiveLines), "-o", path("n.pack"), "--languages", "en,українська"], 2, "українська"],
    ["no type in --classes", () => ["build", "--from", "csv", put("five.csv", fiveLines), "-o", path("n.pack"), "--classes", put("c.txt", "Q5 PER\nQ7 wizard\n")], 2, "c.txt, line 2"],
    ["no file of --common", () => ["build", "--from", "csv", put("five.csv", fiveLines), "-o", path("n.pack"), "--common", path("nowhere.txt")], 2, "nowhere.txt"],
    ["standard input twice", () => ["build", "--from", "wikidata-json", "-o", path("n.pack"), "--two-pass"], 2, "standard input"],
    ["a format that there is none of", () => ["build", "--from", "xlsx", "five.csv", "-o", path("n.pack")], 2, "wikidata-json"],
    ["a pack that is none, of info", () => ["info", put("junk.pack", "junk")], 2, "junk.pack: "],
    ["a pack that is not there, of info", () => ["info", path("nowhere.pack")], 2, "nowhere.pack"],
    ["a pack that is none, of merge", () => ["merge", put("junk.pack", "junk"), "-o", path("n.pack")], 2, "junk.pack: "]
  ]
  it.each(cases)("%s", async (_, args, code, says) => {
    const ran = await polyonym(["pack", ...args()])
    expect(ran.code).toBe(code)
    expect(ran.out).toBe("")
    expect(ran.err).toContain(says)
    expect(ran.err).not.toMatch(/\n\s+at |undefined|\{\{/)
  })
  it("no output", async () => {
    expect((await polyonym(["pack", "build", "--from", "csv", put("five.csv", fiveLines)])).err).toContain("--output")
  })
  it("wrong lines are told with file and line, the rest is in the pack", async () => {
    const { code, err } = await polyonym(["pack", "build", "--from", "csv", put("half.csv", `name,type\n${fiveLines}Ivo,wizard\n${"Bo,\n".repeat(30)}`), "-o", path("half.pack"), "--locale", "uk"])
    expect(code).toBe(3)
    expect(err).toContain("half.csv, рядок 7: немає такого типу: «wizard»")
    expect(err).toContain("31 хибний рядок; перші 20 наведено вище.")
    expect(openPack(new Uint8Array(readFileSync(path("half.pack")))).size).toBe(5)
  })
  it("of a dump that ends too early the records before are in the pack", async () => {
    const packed = gzipSync([...dumpLines(2000, 10)].map((line) => `${line}\n`).join(""))
    const { code, err, out } = await polyonym(["pack", "build", "--from", "wikidata-json", put("short.json.gz", packed.subarray(0, packed.length / 2)), "-o", path("short.pack"), "--json"])
    expect(code).toBe(3)
    expect(err).toContain("short.json.gz cannot be read")
    expect(Number(object(out)["kept"])).toBeGreaterThan(20)
    expect(openPack(new Uint8Array(readFileSync(path("short.pack")))).size).toBe(object(out)["kept"])
  })
  it("a file that is missing costs itself, of several", async () => {
    const { code, err } = await polyonym(["pack", "build", "--from", "csv", put("broken.csv", "Ada,wizard\n"), path("nowhere.csv"), put("five.csv", fiveLines), "-o", path("some.pack")])
    expect(code).toBe(3)
    expect(err).toMatch(/nowhere\.csv[^]*broken\.csv, line 1/)
    expect(openPack(new Uint8Array(readFileSync(path("some.pack")))).size).toBe(5)
  })
})

describe("pack info and merge", () => {
  const pack = async (name: string, csv: string, ...more: ReadonlyArray<string>): Promise<string> => {
    await polyonym(["pack", "build", "--from", "csv", put(`${name}.csv`, csv), "-o", path(`${name}.pack`), ...more])
    return path(`${name}.pack`)
  }
  it("says what is in a pack, for a person and as JSON", async () => {
    const file = await pack("clubs", fiveLines, "--version", "7", "--licence", "CC0-1.0", "--attribution", "made up")
    const { out } = await polyonym(["pack", "info", file])
    expect(out).toMatch(/clubs\.pack\nName {9}clubs 7\nContent {6}5 entities[^\n]*\nType {9}EVENT 1, LOC 1, ORG 1, PER 1, PRODUCT 1\nLanguages {4}mul\nLicence {6}CC0-1\.0\nAttribution {2}made up\nSources {6}clubs\.csv\n/)
    expect(object((await polyonym(["pack", "info", file, "--json"])).out)).toMatchObject({ name: "clubs", version: "7", licence: "CC0-1.0", types: { PER: 1 }, counts: { entities: 5 }, bytes: readFileSync(file).length })
  })
  it("makes one pack of several, in which later ones change what earlier ones say", async () => {
    const first = await pack("first", "id,name,type,country\na,Oro,LOC,UA\nb,Ada Quill,PER,UA\n")
    const second = await pack("second", "id,name,type,country\na,Orovia,LOC,PL\nc,Ivo Brandl,PER,PL\n")
    const { code, out } = await polyonym(["pack", "merge", first, second, "-o", path("merged.pack")])
    expect(code).toBe(0)
    expect(out).toMatch(/merged\.pack: 3 entities/)
    const merged = openPack(new Uint8Array(readFileSync(path("merged.pack"))))
    expect(merged.entities.map(({ id, country, names }) => `${id} ${country} ${names.map(({ text }) => text).join("/")}`)).toEqual(["a PL Oro/Orovia", "b UA Ada Quill", "c PL Ivo Brandl"])
    const bytes = readFileSync(path("merged.pack"))
    await polyonym(["pack", "merge", first, second, "-o", path("merged.pack"), "--json"])
    expect(readFileSync(path("merged.pack")).equals(bytes)).toBe(true)
  })
  it("an overlay takes back what a pack before it says", async () => {
    const base = await pack("base", "id,name,type\na,Orozhyn,LOC\nb,Oro Marathon,EVENT\n")
    await polyonym(["pack", "build", "--from", "jsonl", put("back.jsonl", jsonl({ id: "a", type: "LOC", names: [], removed: true }, { id: "b", type: "EVENT", names: [{ text: "Oro Run", language: "en" }], forbid: ["Oro Marathon"] })), "-o", path("back.pack")])
    const text = "The Oro Marathon and the Oro Run both end in Orozhyn."
    expect(await tagged(base, text)).toEqual(["EVENT Oro Marathon b", "LOC Orozhyn a"])
    expect(await tagged(base, text, "--pack", path("back.pack"))).toEqual(["EVENT Oro Run b"])
  })
  it("names search finds the names of packs too", async () => {
    const file = await pack("people", "id,name,type,language\nmy:1,Юрій Щербань,PER,uk\nmy:2,Oro Works,ORG,en\n")
    const { code, out } = await polyonym(["names", "search", "--json", "--pack", file, "-k", "1"], { input: "Yurii Shcherban" })
    expect(code).toBe(0)
    expect(object(out)["hits"]).toEqual([{ id: "my:1", name: "Юрій Щербань", probability: expect.any(Number) as unknown }])
    expect(await polyonym(["names", "search"], { input: "Ada" })).toMatchObject({ code: 2, err: expect.stringContaining("--pack") as unknown })
  })
  it("a pack is laid over those before it, and over our own", async () => {
    const overlay = put("overlay.jsonl", jsonl({ id: "my:kyiv", type: "LOC", sameAs: ["Q1899"], names: [{ text: "Kyivograd", language: "en" }] }))
    await polyonym(["pack", "build", "--from", "jsonl", overlay, "-o", path("overlay.pack")])
    const { out } = await polyonym(["tag", "--json", "--pack", path("overlay.pack")], { input: "The harbour of Kyivograd was closed on Monday." })
    expect(object(out)["entities"]).toEqual(expect.arrayContaining([expect.objectContaining({ text: "Kyivograd", type: "LOC", id: "Q1899" })]))
  })
})
