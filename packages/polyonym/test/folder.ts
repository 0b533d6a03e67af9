import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"

/** A folder of the test's own, gone with it. */
export function folder(): { readonly path: (name: string) => string; readonly put: (name: string, content: string | Uint8Array) => string } {
  const at = mkdtempSync(join(tmpdir(), "polyonym-"))
  afterAll(() => rmSync(at, { recursive: true, force: true }))
  const path = (name: string): string => join(at, name)
  return {
    path,
    put: (name, content) => {
      writeFileSync(path(name), content)
      return path(name)
    }
  }
}

export const object = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>
export const rows = (text: string): ReadonlyArray<Record<string, unknown>> => text.trim().split("\n").map(object)
/** Objects as lines. */
export const jsonl = (...values: ReadonlyArray<unknown>): string => values.map((value) => `${JSON.stringify(value)}\n`).join("")

/** A page with a site around it. */
export const page = `Help our reporters with €5 a month

Ferry Crew Rescued off Odesa
By Dana Holt

A ferry crew of nine was rescued off Odesa on Monday, Ukrainian President Volodymyr Zelensky said in a short statement.

“All of them are safe 😀,” Zelensky said. “We thank the coast guard.”

Harbour master Ivo Brandl said that the ship had lost its engine before dawn, and that nobody had been hurt.

Sign up for our free newsletter
Share
© 2026 The Harbour Post. All rights reserved.
`
