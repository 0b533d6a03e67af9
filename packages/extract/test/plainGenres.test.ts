import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const text = (page: string) => extractArticle(page, { mediaType: "text/plain" })
const lines = (page: string): Array<string> => page.split("\n").filter((line) => line.trim() !== "")

/** Texts that are nothing but themselves. */
const whole: Readonly<Record<string, string>> = {
  "an article": `Low Water at the Weir
The river is lower than anyone in Lune can remember, the miller said on Monday.
“I could walk across it in slippers,” he said.
Farmers have stopped watering their fields. Nobody has stopped washing cars.
The last time the weir stood dry was in 1976.`,
  "a recipe": `Pear Jam with Ginger
A jam for the end of summer, when the pears fall faster than anyone can eat them.
Ingredients
8 ripe pears
1 lemon
200 g sugar
1 tsp ground ginger
Method
Peel the pears and cut them into small pieces.
Cook them with the sugar and the juice of the lemon for forty minutes.
Stir in the ginger and fill the jam into hot jars.`,
  "an interview in short lines": `The Keeper of the Light
Ada Moss has kept the lighthouse at Cape Marrow for thirty years. We asked her how.
How did it begin?
My father kept it before me.
Were you ever afraid?
Once. The glass broke in a storm.
What did you do?
I lit a fire on the gallery and waited for the morning.
Do you miss people?
They come by boat. It is enough.`,
  "a transcript": `HARKER: Is the bridge safe?
ENGINEER: It was when we left it.
HARKER: And today?
ENGINEER: Today nobody has looked.
HARKER: So you do not know.
ENGINEER: I know that it stands.`,
  "a poem": `The snow came down
on roof and street
and no one heard
its many feet
The lamps went out
the clocks ran slow
and someone laughed
deep in the snow`,
  "a speech in the first person plural": `My friends, we have come a long way together, and we are not there yet.
We built this harbour when nobody believed in it. We built it with our hands.
Today we ask ourselves what we owe to those who come after us.
We owe them a harbour that is open, and a town that is not afraid.
Let us go on, then. Let us go on together.`,
  "a letter": `Dear Martha,
The house is quiet without you. The cat sits on your chair and looks at the door.
I have mended the gate, and the neighbours have stopped complaining about it.
Come home when you can.
Your brother,
Tom`,
  "a list of steps": `How to Lay a Dry Wall
Dry walls stand for centuries if their stones are laid well.
1. Dig a trench as deep as your hand is long.
2. Lay the largest stones first, side by side.
3. Fill the gaps with small stones.
4. Lay every stone across the joint of two others.
5. Let the wall lean inwards a little.
Nobody needs mortar for that, and no two walls are alike.`,
  "prices in a list": `What a Winter Costs on the Island
A family of four needs more in winter than in the rest of the year together, says the council's table.
Firewood, two tons: €340
Lamp oil, forty litres: €62
Flour, one sack: €31
Ferry, twelve crossings: €96
The ferry was free until 1989, when the last subsidised boat was sold.`,
  "a Japanese text": `雪の夜
昨夜、町に大雪が降った。
朝になっても、通りには誰もいなかった。
子どもたちだけが喜んでいた。`,
  "a Thai text": `เมื่อคืนนี้มีฝนตกหนักตลอดทั้งคืนจนน้ำในแม่น้ำขึ้นถึงสะพานเก่า ชาวบ้านออกมายืนดูอยู่ริมตลิ่งโดยไม่มีใครพูดอะไร`
}

describe("a plain text that is all article loses nothing", () => {
  it.each(Object.entries(whole))("%s", (_, page) => {
    const { removed, blocks } = text(page)
    expect(removed).toEqual([])
    expect(blocks.map((block) => block.text)).toEqual(lines(page))
  })
  it.each(Object.entries(whole))("%s, with blank lines", (_, page) => {
    expect(text(page.replaceAll("\n", "\n\n")).removed).toEqual([])
  })
})

const menu = "Home\nNews\nSport\nLog in\n"
const foot = "\nShare\nPrivacy policy\n© The Lantern 2024"

describe("a plain page of a kind of its own keeps it between its clutter", () => {
  it("a live blog with times", () => {
    const page = `Storm on the Coast: How the Night Went
The storm reached the coast at ten. We followed it through the night.
22:10
The first roof has gone, a fireman at the quay says.
22:45
All ferries stay in port, the harbour office has announced.
23:20
The lights are out in the lower town. Candles burn in the windows.
00:05
The wind is turning. Old fishermen say that the worst is over.`
    const kept = text(menu + page + foot).blocks.map((block) => block.text)
    for (const line of lines(page).filter((one) => one.length > 6)) expect(kept).toContain(line)
    expect(kept).not.toContain("Privacy policy")
  })
  it("a page of products with a paragraph each", () => {
    const names = ["Marrow Lamp", "Lune Lantern", "Quay Light", "Weir Torch"]
    const page = `The Four Best Storm Lamps\nWe tried eleven lamps in wind and rain. These four did not go out.\n${
      names.map((name, i) => `${i + 1}. ${name}\nPrice: €${20 + i * 7}\nWeight: ${i + 1} kg\nThe ${name} burned for ${i + 9} hours in the rain and was easy to fill with cold hands.`).join("\n")
    }\nAll four can be mended by anyone who owns a screwdriver.`
    const kept = text(menu + page + foot).blocks.map((block) => block.text)
    for (const line of lines(page)) expect(kept).toContain(line)
  })
  it("a list of headlines gives at least its headlines' prose", () => {
    const teasers = ["Ferry late again on Monday, the harbour office says.", "The lighthouse at Cape Marrow has been sold to a baker.", "Three nets lost in the storm were found on the beach."]
    const { blocks } = text(`${menu}${teasers.join("\nMore\n")}${foot}`)
    for (const teaser of teasers) expect(blocks.map((block) => block.text)).toContain(teaser)
  })
  it("an article with comments under it ends above them", () => {
    const body = Array.from({ length: 8 }, (_, i) => `In the ${["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"][i]} year of the drought the river carried less water than in the year before, the miller wrote in his book of levels.`)
    const comments = Array.from({ length: 6 }, (_, i) => `Reader ${i}\nJune ${i + 3}, 2024 at 10:0${i} am\nMy grandfather had a mill like that one, and he never wrote a word about the water in it.${i}\nReply`)
    const { blocks, removed } = text(`${menu}The Miller's Book\n${body.join("\n")}\n6 Comments\n${comments.join("\n")}${foot}`)
    expect(blocks.filter(({ kind }) => kind === "body").map((block) => block.text)).toEqual(body)
    expect(removed.filter((one) => one.text.startsWith("My grandfather"))).toHaveLength(6)
  })
  it("summaries that break off are left out", () => {
    const body = Array.from({ length: 4 }, (_, i) => `The council met for the ${i + 2}nd time this week and spoke for hours about the level of the river, the clerk said.`)
    const cut = ["The baker who bought the lighthouse has plans for its lamp and...", "Nobody at the harbour office could say why the ferry had been late...", "Three fishermen walked along the north beach on Monday and found..."]
    const kept = text(`${menu}Council Talks About Water\n${body.join("\n")}\nMore stories\n${cut.join("\n")}${foot}`).blocks.map((block) => block.text)
    for (const line of body) expect(kept).toContain(line)
    for (const line of cut) expect(kept).not.toContain(line)
  })
  it("a short article is not lost beside a long menu with blurbs", () => {
    const sections = ["Visit", "Research", "Teaching", "Giving"].map((name) => `${name}\nDirectory\nPeople\nPlaces\nEvents\nHistory\nRooms\nMaps\n${name} at the college brings together people from all over the coast and beyond it.\nLearn more\nOffices\nForms\nPartners\nStaff\nBoards`)
    const body = ["The college has printed a catalogue of the mosses of the coast, the first since 1911.", "It lists four hundred kinds, eleven of which nobody had described before.", "“We looked under every stone,” said the botanist Ines Vale."]
    const kept = text(`${sections.join("\n")}\nA Catalogue of Mosses\n${body.join("\n")}${foot}`).blocks.map((block) => block.text)
    for (const line of body) expect(kept).toContain(line)
  })
  it("a poem", () => {
    const page = `The Snow
The snow came down,
on roof and street,
and no one heard
its many feet,
the lamps went out,
the clocks ran slow,
and someone laughed
deep in the snow.`
    const kept = text(menu + page + foot).blocks.map((block) => block.text)
    for (const line of lines(page)) expect(kept).toContain(line)
    expect(kept).not.toContain("Log in")
  })
  it("a table of results", () => {
    const rows = Array.from({ length: 9 }, (_, i) => `${i + 1} Boat ${String.fromCharCode(65 + i)} of Marrow ${30 + i}:1${i} ${90 - i * 4} points`)
    const kept = text(`${menu}Regatta of the Lune: Results of the Second Day\n${rows.join("\n")}${foot}`).blocks.map((block) => block.text)
    for (const row of rows) expect(kept).toContain(row)
  })
})
