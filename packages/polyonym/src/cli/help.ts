/** Help, from the data of the commands: it is there before any library is loaded. */
import { type Command, type Example, type Flag, flagName, type Group, isGroup } from "./commands/command.ts"
import { namedBy, tree } from "./commands/tree.ts"

/** Columns of a screen. */
const screen = 80

/** Words in lines of a width. */
function broken(text: string, width: number): ReadonlyArray<string> {
  const lines: Array<string> = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Rows of two columns, the second broken to fit. What is too long for the first stands on a line of its own. */
function columns(rows: ReadonlyArray<readonly [string, string]>, most = 30): string {
  const first = Math.min(most, Math.max(...rows.map(([left]) => left.length)))
  const indent = " ".repeat(first + 4)
  return rows.map(([left, right]) => {
    const lines = broken(right, screen - indent.length)
    return left.length > first ? `  ${left}\n${lines.map((line) => `${indent}${line}\n`).join("")}` : lines.map((line, at) => `${at === 0 ? `  ${left.padEnd(first)}  ` : indent}${line}\n`).join("")
  }).join("")
}

function writtenFlag(key: string, flag: Flag): string {
  const name = `${flag.alias === undefined ? "" : `-${flag.alias}, `}--${flagName(key, flag)}`
  if (flag.kind === "switch") return name
  return flag.kind === "choice" && flag.bare !== undefined ? `${name}[=${flag.metavar}]` : `${name} ${flag.metavar}`
}

function described(flag: Flag): string {
  const choices = flag.kind === "choice" ? flag.choices.join(", ") : ""
  const usual = "default" in flag && flag.default !== undefined ? `${flag.default} unless given` : ""
  const several = flag.kind !== "texts" ? "" : flag.listed === true ? "commas between" : "repeatable"
  const more = [choices, usual, several].filter((one) => one !== "").join("; ")
  return more === "" ? flag.description : `${flag.description} (${more})`
}

/** How a command is used, one line each. */
export function usageOf(one: Command | Group): ReadonlyArray<string> {
  if (isGroup(one)) return [`polyonym ${one.name} ${one.commands.map(({ name }) => name.split(" ")[1]).join("|")} [OPTIONS]`]
  const required = Object.entries(one.flags).filter(([, flag]) => "required" in flag && flag.required === true).map(([key, flag]) => ` ${writtenFlag(key, flag).replace(/^-., /, "")}`)
  const words = Object.values(one.arguments).map(({ kind, metavar }) => kind !== "any" || metavar.includes("[") ? ` ${metavar}` : ` [${metavar}]`)
  return [`polyonym ${one.name}${required.join("")} [OPTIONS]${words.join("")}`]
}

const examplesOf = (examples: ReadonlyArray<Example>): string => `EXAMPLES\n${examples.map(([line, does]) => line.length + does.length + 6 <= screen ? `  ${line}  # ${does}\n` : `  # ${does}\n  ${line}\n`).join("")}`

function helpOfCommand(command: Command): string {
  const words = Object.values(command.arguments).map(({ metavar, description }) => [metavar, description] as const)
  return [
    `${broken(`polyonym ${command.name}: ${command.summary}`, screen).join("\n")}\n`,
    `USAGE\n${usageOf(command).map((line) => `  ${line}\n`).join("")}${words.length === 0 ? "" : columns(words.map(([metavar, description]) => [`  ${metavar}`, description] as const), 12)}`,
    `OPTIONS\n${columns(Object.entries(command.flags).map(([key, flag]) => [writtenFlag(key, flag), described(flag)] as const))}`,
    examplesOf(command.examples)
  ].join("\n")
}

const helpOfGroup = (group: Group): string => [
  `polyonym ${group.name}: ${group.summary}\n`,
  `COMMANDS\n${columns(group.commands.map(({ name, summary }) => [name, summary] as const))}`,
  examplesOf(group.examples),
  `polyonym ${group.name} COMMAND --help has the options of one.\n`
].join("\n")

/** What `polyonym --help` prints. */
export const help = `polyonym: one person, many spellings, one truth

USAGE
  polyonym COMMAND [OPTIONS] [FILES]
  polyonym COMMAND --help           The options of one command, with examples
  polyonym --completions bash|zsh|fish | --version

COMMANDS
${columns(tree.map(({ name, summary }) => [name, summary] as const))}
Files are read by their extension (.txt .md .html .xml .json .jsonl, also .gz,
.bz2); without files, standard input is read. With --jsonl every input is lines.
polyonym.config.json, here or above, can say the style, packs, locale, pipeline.

${examplesOf([
  ["polyonym run --format html page.html > page-report.html", "all of it, to look at"],
  ["echo \"Angela Merkel left Berlin.\" | polyonym tag", "who, where, when"],
  ["source <(polyonym --completions bash)", "the Tab key knows it all"]
])}
EXIT CODES
  0 done   1 findings (lint, check)   2 wrong usage   3 some input failed, the
  rest is written   4 a limit was exceeded   130 interrupted
`

/** The help that a command line asks for, `undefined` if it asks for none. */
export function helpFor(args: ReadonlyArray<string>): string | undefined {
  const [first] = args
  if (first === undefined || (args.length === 1 && (first === "--help" || first === "-h" || first === "help"))) return help
  const end = args.indexOf("--")
  const before = args.slice(0, end < 0 ? undefined : end)
  const asked = before.includes("--help") || before.includes("-h")
  if (!asked && first !== "help") return undefined
  const named = namedBy(first === "help" ? args.slice(1) : before)
  if ("command" in named) return helpOfCommand(named.command)
  return "group" in named && (named.word === undefined || named.word.startsWith("-")) ? helpOfGroup(named.group) : undefined
}
