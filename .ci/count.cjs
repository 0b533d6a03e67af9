// Adds up the reports of vitest in a folder: a line for each, then a line for all, in which a test that was run twice is one test.
const { existsSync, readdirSync, readFileSync } = require("node:fs")
const { basename, join } = require("node:path")

const [folder, ...wanted] = process.argv.slice(2)
const line = (count) => `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`
const rank = { skipped: 0, passed: 1, failed: 2 }
const outcomes = new Map()

function count(values) {
  const counted = { passed: 0, failed: 0, skipped: 0 }
  for (const value of values) counted[value]++
  return counted
}

const names = [...new Set([...wanted, ...readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => basename(file, ".json"))])]
for (const name of names) {
  const own = []
  const note = (test, outcome) => {
    own.push(outcome)
    const before = outcomes.get(test)
    if (before === undefined || rank[outcome] > rank[before]) outcomes.set(test, outcome)
  }
  const file = join(folder, `${name}.json`)
  if (!existsSync(file)) note(name, "failed")
  else {
    for (const { assertionResults, name: path, status } of JSON.parse(readFileSync(file, "utf8")).testResults) {
      const seen = new Map()
      for (const { fullName, status } of assertionResults) {
        const nth = (seen.get(fullName) ?? 0) + 1
        seen.set(fullName, nth)
        note(`${path}\0${fullName}\0${nth}`, status === "passed" || status === "failed" ? status : "skipped")
      }
      if (status === "failed" && assertionResults.every((one) => one.status !== "failed")) {
        console.log(`could not be run: ${path}`)
        note(path, "failed")
      }
    }
  }
  console.log(`${name}: ${existsSync(file) ? line(count(own)) : "no report, so it counts as failed"}`)
}
console.log(line(count(outcomes.values())))
