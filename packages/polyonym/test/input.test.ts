import { Limits } from "@polyonym/core"
import { decodePage } from "@polyonym/extract/pure"
import stringWidth from "string-width"
import { describe, expect, it } from "vitest"
import { columnsOf } from "../src/cli/columns.ts"
import { decode } from "../src/cli/decoding.ts"
import { longestText } from "../src/cli/input.ts"
import { messagesIn } from "../src/messages.ts"

describe("what is there without the libraries that it comes from", () => {
  it("the longest text is that of the limits", () => {
    expect(longestText).toBe(Limits.defaults.characters)
  })
  it.each([
    ["ASCII", Buffer.from("The ferry was late.")],
    ["nothing", Buffer.from("")],
    ["UTF-8", Buffer.from("Паром знову запізнився. 渡轮 😀")],
    ["UTF-8 with its mark", Buffer.from("\ufeffПаром")],
    ["a declaration that is right", Buffer.from("<meta charset=\"utf-8\"><p>Паром")],
    ["a declaration that is wrong", Buffer.from("<meta charset=\"windows-1251\"><p>Паром")],
    ["another encoding", Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec])],
    ["escapes", Buffer.from("\u001b$B%U%'%j!<\u001b(B")],
    ["UTF-16", Buffer.from("\ufeffПаром", "utf16le")]
  ])("bytes are read as they always are: %s", async (_, bytes) => {
    const { text, encoding, from } = decodePage(bytes)
    expect(await decode(bytes, "x", messagesIn("en"), () => undefined)).toBe(from === "bom" && encoding === "utf-8" ? `\ufeff${text}` : text)
  })
  it.each(["", "Odesa", "Одеса", "naïve – “quoted” …", "渡轮", "フェリー", "가나", "e\u0301", "😀", "👩‍🚀", "a\u200bb", "العبارة", "Ἀθῆναι", "\t", "­", "ﾌｪﾘｰ"])("text is as wide as it always is: %j", (text) => {
    expect(columnsOf(text)).toBe(stringWidth(text))
  })
})
