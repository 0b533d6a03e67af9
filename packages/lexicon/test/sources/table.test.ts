import { describe, expect, it } from "vitest"
import { csvRows } from "../../src/sources/csvRows.ts"
import { createTally, readTable, type TableOptions } from "../../src/sources/index.ts"
import { collect } from "./collect.ts"

const read = (text: string, options: TableOptions = {}) => collect((tally) => readTable(text.split(/\r?\n/), options, tally))
async function rows(text: string): Promise<{ readonly rows: ReadonlyArray<readonly [number, ...ReadonlyArray<string>]>; readonly broken: ReadonlyArray<number> }> {
  const tally = createTally()
  const found: Array<readonly [number, ...ReadonlyArray<string>]> = []
  for await (const { line, fields } of csvRows(text.split("\n"), tally)) found.push([line, ...fields])
  return { rows: found, broken: tally.firstBroken.map(({ line }) => line) }
}

describe("rows of CSV", () => {
  it("quoted fields hold delimiters, quotation marks and line ends", async () => {
    expect(await rows("a,\"b, c\",\"d \"\"e\"\"\"\n\"one\ntwo\n\",,x\n\nlast")).toEqual({ rows: [[1, "a", "b, c", "d \"e\""], [2, "one\ntwo", "", "x"], [6, "last"]], broken: [] })
  })
  it("are apart by comma, semicolon or tab, by what the first line has most of", async () => {
    expect((await rows("a;b,c;d\n1;2;3")).rows[0]).toEqual([1, "a", "b,c", "d"])
    expect((await rows("\ufeffa\tb\n\"1\"\t2")).rows).toEqual([[1, "a", "b"], [2, "1", "2"]])
    expect((await rows("\"a;b;c\",d")).rows).toEqual([[1, "a;b;c", "d"]])
  })
  it("a quotation mark that nothing closes costs its own line only", async () => {
    const found = await rows(`a,b\n"open,1\n${Array.from({ length: 80 }, (_, at) => `n${at},${at}`).join("\n")}\n"x"y,2\nz,3\n"end`)
    expect(found.broken).toEqual([2, 83, 85])
    expect(found.rows).toHaveLength(82)
    expect(found.rows.at(-1)).toEqual([84, "z", "3"])
  })
  it("a mark inside a field is a letter like others", async () => {
    expect((await rows("5\" disk,b")).rows).toEqual([[1, "5\" disk", "b"]])
  })
})

describe("a table", () => {
  it("a stranger's five lines just work, without a heading or with one, in any order of columns", async () => {
    const expected = [["Chess Union of Oro", "ORG"], ["Ada Quill", "PER"], ["Orozhyn", "LOC"], ["Oro Marathon", "EVENT"], ["Quill Engine", "PRODUCT"]]
    const lines = "Chess Union of Oro,ORG\nAda Quill,person\nOrozhyn,City\nOro Marathon,event\nQuill Engine,PRODUCT"
    for (const text of [lines, `name,type\n${lines}`, lines.replaceAll(",", ";"), lines.split("\n").map((line) => line.split(",").reverse().join("\t")).join("\r\n"), `\ufeffLabel,Category\n${lines}\n`, `Organisation,Type\n${lines}`, `Назва;Тип\n${lines.replaceAll(",", ";")}`]) {
      const { records, tally } = await read(text)
      expect(records.map(({ names, type }) => [names[0]?.text, type])).toEqual(expected)
      expect(tally).toMatchObject({ read: 5, kept: 5, broken: 0 })
    }
  })
  it("words for types in the languages of messages", async () => {
    const { records } = await read("Ада Квілл,особа\nШахова спілка,організація\nOro,Ort\nMarathon,événement")
    expect(records.map(({ type }) => type)).toEqual(["PER", "ORG", "LOC", "EVENT"])
  })
  it("columns by their names", async () => {
    const { records } = await read("id,name,type,language,alias,country,qid,role,prior,name_uk,gender,lat,lon\nmy:1,Ada Quill,PER,en,A. Quill|Quill Ada,ua,Q1000001,minister|chair,0.7,Ада Квілл,f,50.5,30.25")
    expect(records).toEqual([{
      id: "my:1", type: "PER", qid: "Q1000001", country: "UA", prior: 0.7, gender: "female", coordinates: { latitude: 50.5, longitude: 30.25 }, roles: ["minister", "chair"],
      names: [{ text: "Ada Quill", language: "en" }, { text: "Ада Квілл", language: "uk" }, { text: "A. Quill", language: "en", kind: "alias" }, { text: "Quill Ada", language: "en", kind: "alias" }]
    }])
  })
  it("rows of one id are one record; without an id, those of one item or of one name and type", async () => {
    const { records } = await read("id,name,type,lang\na,Oro,LOC,en\nb,Ada,PER,en\na,Оро,,uk\n,Oro,LOC,en\n,Oro,LOC,de")
    expect(records.map(({ id, names }) => [id, names.map(({ text, language }) => `${text} ${language}`)])).toEqual([["a", ["Oro en", "Оро uk"]], ["b", ["Ada en"]], ["LOC:Oro", ["Oro en", "Oro de"]]])
  })
  it("names that say no language have that of their script, or the one given", async () => {
    const text = "name,type\nΑθήνα,LOC\nОро,LOC\nOro,LOC\n서울,LOC"
    expect((await read(text)).records.map(({ names }) => names[0]?.language)).toEqual(["el", "mul", "mul", "ko"])
    expect((await read(text, { language: "uk" })).records.map(({ names }) => names[0]?.language)).toEqual(["uk", "uk", "uk", "uk"])
  })
  it("wrong rows are told with their line and left out", async () => {
    const { records, tally } = await read("name,type,prior\nOro,LOC,0.5\n,LOC,\nAda,wizard,\nIvo,PER,7\nBo,PER,1,2,3\n\"Q\"x,PER,")
    expect(records).toHaveLength(1)
    expect(tally.firstBroken.map(({ line, what, detail }) => [line, what, detail])).toEqual([[3, "no-name", " LOC "], [4, "type", "wizard"], [5, "field", "prior 7"], [6, "columns", "Bo PER 1 2 3"], [7, "quote", "\"Q\"x,PER,"]])
    expect((await read("Ada\nIvo", { type: "PER" })).records.map(({ id }) => id)).toEqual(["PER:Ada", "PER:Ivo"])
    expect((await read("")).records).toEqual([])
  })
  it("what Wikidata's query service gives", async () => {
    const entity = "http://www.wikidata.org/entity/"
    const { records } = await read(
      `item,itemLabel,itemAltLabel,class,country,coord,sitelinks,gender\r\n${entity}Q1000001,Oro,"Ora, Orozhyn",${entity}Q515,${entity}Q212,Point(30.25 50.5),9,\r\n${entity}Q1000001,Оро,,${entity}Q515,${entity}Q212,,9,\r\n${entity}Q1000002,Ada,,${entity}Q5,,,0,${entity}Q6581072\r\n${entity}Q1000003,Axiom,,${entity}Q1000900,,,3,`,
      { delimiter: ",", minSitelinks: 1, classes: new Map([["Q1000900", "EVENT"]]) }
    )
    expect(records).toEqual([
      { id: "Q1000001", qid: "Q1000001", type: "LOC", country: "UA", prior: 0.45, coordinates: { latitude: 50.5, longitude: 30.25 }, names: [{ text: "Oro", language: "mul" }, { text: "Ora", language: "mul", kind: "alias" }, { text: "Orozhyn", language: "mul", kind: "alias" }, { text: "Оро", language: "mul" }] },
      { id: "Q1000003", qid: "Q1000003", type: "EVENT", prior: 0.3306, names: [{ text: "Axiom", language: "mul" }] }
    ])
  })
})
