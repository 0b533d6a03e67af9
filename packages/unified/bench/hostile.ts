/** How the time of the parser grows on texts made to be slow: each at 128 KB, 256 KB, 512 KB and 1 MB, in milliseconds of processor time. */
import { parseMultilingual } from "@polyonym/unified"
import { unified } from "unified"

const patterns: Readonly<Record<string, string>> = {
  "one word": "a", "new lines": "\n", "spaces": " ", "quotation marks": "«„\"", "brackets": "(", "full stops": ".", "initials": "J. R. ", "at signs": "@", "addresses": "http://", "www": "www.a",
  "mail": "a@b.", "hyphens": "a-", "ampersands": "a&", "colons": "1:", "emoji": "👨‍👩‍👧", "flags": "🇺", "Chinese": "海", "Thai": "ก", "marks": "e\u0301\u0301", "lone surrogates": "\ud83d", "CRLF": "a\r\n", "entities": "&amp;"
}
const processor = unified().use(parseMultilingual)
for (const [name, pattern] of Object.entries(patterns)) {
  const times = [17, 18, 19, 20].map((exponent) => {
    const text = pattern.repeat(Math.ceil(2 ** exponent / pattern.length))
    const start = process.cpuUsage()
    processor.parse(text)
    const { user, system } = process.cpuUsage(start)
    return Math.round((user + system) / 1000)
  })
  console.log(name.padEnd(16), ...times.map((time) => String(time).padStart(6)), `  last doubling ${(times[3]! / Math.max(1, times[2]!)).toFixed(1)}`)
}
