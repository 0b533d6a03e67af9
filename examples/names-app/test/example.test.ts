import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const attribution = "Contains data of the Unicode Common Locale Data Repository, © Unicode, Inc., under the Unicode License V3; the list of world affairs and demonyms is CC0 1.0."

it("prints one page in three languages, with the names of each in the case of the sentence", () => {
  const printed = execFileSync(process.execPath, ["--conditions=@polyonym/source", main], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } })
  expect(printed).toBe(`Хто кого приймає
================

Київ, 4 травня 2026 р.
  Володимир Зеленський прийняв Урсулу фон дер Ляєн.
  З Урсулою фон дер Ляєн відбулися 2 зустрічі.
  До Києва — поїздом.

Варшава, 6 травня 2026 р.
  Дональд Туск прийняв Фрідріха Мерца.
  З Фрідріхом Мерцом відбулася 1 зустріч.
  До Варшави — поїздом.

Прага, 9 травня 2026 р.
  Урсула фон дер Ляєн прийняла Володимира Зеленського.
  З Володимиром Зеленським відбулося 5 зустрічей.
  До Праги — поїздом.

Міста: Київ, Варшава і Прага.
Назви: ${attribution}

Who receives whom
=================

Kyiv, May 4, 2026
  Volodymyr Zelenskyy received Ursula von der Leyen.
  There were 2 meetings with Ursula von der Leyen.
  To Kyiv by train.

Warsaw, May 6, 2026
  Donald Tusk received Friedrich Merz.
  There was 1 meeting with Friedrich Merz.
  To Warsaw by train.

Prague, May 9, 2026
  Ursula von der Leyen received Volodymyr Zelenskyy.
  There were 5 meetings with Volodymyr Zelenskyy.
  To Prague by train.

Cities: Kyiv, Warsaw, and Prague.
Names: ${attribution}

Wer empfängt wen
================

Kiew, 4. Mai 2026
  Wolodymyr Selenskyj hat Ursula von der Leyen empfangen.
  Es gab 2 Treffen mit Ursula von der Leyen.
  Nach Kiew mit der Bahn.

Warschau, 6. Mai 2026
  Donald Tusk hat Friedrich Merz empfangen.
  Es gab 1 Treffen mit Friedrich Merz.
  Nach Warschau mit der Bahn.

Prag, 9. Mai 2026
  Ursula von der Leyen hat Wolodymyr Selenskyj empfangen.
  Es gab 5 Treffen mit Wolodymyr Selenskyj.
  Nach Prag mit der Bahn.

Städte: Kiew, Warschau und Prag.
Namen: ${attribution}
`)
}, 30_000)
