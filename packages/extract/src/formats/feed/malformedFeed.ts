/**
 * What was given is no feed, or one that must not be read. `line` counts from 1 (0 where no line is meant); `problem` says what is wrong and what to do.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { MalformedFeed, readFeed } from "@polyonym/extract/pure"
 *
 * assert.throws(() => readFeed('<!DOCTYPE rss [<!ENTITY a "aa">]><rss/>'), (error) => error instanceof MalformedFeed && error.line === 1)
 * ```
 */
export class MalformedFeed extends Error {
  readonly _tag = "MalformedFeed"
  readonly line: number
  readonly problem: string
  constructor(line: number, problem: string) {
    super(line > 0 ? `line ${line}: ${problem}` : problem)
    this.name = "MalformedFeed"
    this.line = line
    this.problem = problem
  }
}

/** The error at an offset of the feed. */
export function malformedAt(source: string, at: number, problem: string): MalformedFeed {
  let line = 1
  for (let feed = source.indexOf("\n"); feed >= 0 && feed < at; feed = source.indexOf("\n", feed + 1)) line++
  return new MalformedFeed(line, problem)
}
