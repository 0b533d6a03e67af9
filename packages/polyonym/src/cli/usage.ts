/** Wrong usage in words: what is wrong, what may have been meant, how the command is used. */
import type { Messages } from "../messages.ts"
import { type Command, type Flag, flagName, type Group } from "./commands/command.ts"
import { tree } from "./commands/tree.ts"
import { usageOf } from "./help.ts"
import { meant } from "./nearest.ts"

/** What can be wrong with the flags and arguments of a command. */
export type Wrong =
  | { readonly what: "flag"; readonly flag: string }
  | { readonly what: "missing-flag"; readonly flag: string }
  | { readonly what: "missing-argument"; readonly argument: string }
  | { readonly what: "argument"; readonly words: ReadonlyArray<string> }
  | { readonly what: "value"; readonly flag: string; readonly value: string; readonly expected: string }
  | { readonly what: "twice"; readonly flag: string }
  | { readonly what: "other"; readonly detail: string }

const perhaps = (word: string, known: ReadonlyArray<string>, messages: Messages): string => {
  const near = meant(word, known)
  return near === undefined ? "" : ` ${messages.say("usage_near", { near })}`
}

const flagNamed = (name: string, { flags }: Command): Flag | undefined => Object.entries(flags).find(([key, flag]) => flagName(key, flag) === name)?.[1]

function sentence(wrong: Wrong, command: Command, messages: Messages): string {
  switch (wrong.what) {
    case "flag": {
      const known = Object.entries(command.flags).map(([key, flag]) => `--${flagName(key, flag)}`)
      return messages.say("usage_flag", { command: command.name, flag: wrong.flag }) + perhaps(wrong.flag, known, messages)
    }
    case "missing-flag":
      return messages.say("usage_missingFlag", { flag: wrong.flag })
    case "missing-argument":
      return messages.say("usage_missingArgument", { argument: wrong.argument })
    case "argument":
      return messages.say("usage_argument", { words: wrong.words.join(" ") })
    case "value": {
      const flag = flagNamed(wrong.flag, command)
      const named = `--${wrong.flag}`
      if (wrong.value === "") return messages.say("usage_noValue", { flag: named })
      if (flag?.kind === "switch") return messages.say("usage_switch", { flag: named })
      if (flag?.kind === "whole") return messages.say("usage_whole", { flag: named, value: wrong.value })
      if (flag?.kind !== "choice") return messages.say("usage_value", { flag: named, value: wrong.value, expected: wrong.expected })
      return messages.say("usage_choice", { flag: named, value: wrong.value, known: flag.choices.join(", ") }) + perhaps(wrong.value, flag.choices, messages)
    }
    case "twice":
      return messages.say("usage_twice", { flag: wrong.flag })
    case "other":
      return wrong.detail
  }
}

const lines = (sentences: ReadonlyArray<string>, usage: ReadonlyArray<string>, help: string, messages: Messages): string =>
  `${[...new Set(sentences)].map((one) => `polyonym: ${one}\n`).join("")}${usage.map((one) => `${messages.say("usage", { usage: one })}\n`).join("")}${messages.say("usage_help", { help })}\n`

/** What is wrong with how a command is used. */
export const wrongUsage = (wrong: ReadonlyArray<Wrong>, command: Command, messages: Messages): string =>
  lines(wrong.map((one) => sentence(one, command, messages)), usageOf(command), `polyonym ${command.name} --help`, messages)

/** A group without one of its commands. */
export function wrongCommand(group: Group, word: string | undefined, messages: Messages): string {
  const known = group.commands.map(({ name }) => name.split(" ")[1]!)
  const said = word === undefined || word.startsWith("-")
    ? messages.say("usage_noCommand", { group: group.name, known: known.join(", ") })
    : messages.say("usage_command", { command: `${group.name} ${word}`, known: known.join(", ") }) + perhaps(word, known, messages)
  return lines([said], usageOf(group), `polyonym ${group.name} --help`, messages)
}

/** A word that is no command. */
export function noCommand(word: string, messages: Messages): string {
  const known = tree.map(({ name }) => name)
  return lines([messages.say("usage_command", { command: word, known: known.join(", ") }) + perhaps(word, known, messages)], ["polyonym COMMAND [OPTIONS] [FILES]"], "polyonym --help", messages)
}
