import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Command, Flag } from "effect/cli"
import type { Reading } from "./command.ts"
import type { Host } from "./host.ts"

/** `check`: linked data against schema.org. */
export function checkCommand({ json, jsonl, inputFormat, colour, locale, debug, files }: Reading, host: Host, done: (exit: number) => void) {
  return Command.make("check", {
    base: Flag.String("base").pipe(Flag.withMetavar("URL"), Flag.withDescription("The address that relative ones are read against; without it each is a finding"), Flag.optional, Flag.map(Option.getOrUndefined)),
    json, jsonl, inputFormat, colour, locale, debug, files
  }, (given) => Effect.promise(async () => done(await (await import("./checkRun.ts")).checkRun(given, host))))
    .pipe(Command.withDescription("What is wrong with JSON-LD: terms, types, dates, addresses; in files of JSON or in pages"))
}
