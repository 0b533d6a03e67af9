import { commandHelp } from "./commandHelp.ts"

/** What `polyonym --help` prints: static text, so that it is there at once. A test holds it against the tree of commands. */
export const help = `polyonym: one person, many spellings, one truth

USAGE
  polyonym COMMAND [OPTIONS] [FILES]

COMMANDS
  run            A raw page to names and linked data
  extract        The article of a page, and what was dropped
  detect         The language and script of a text
  segment        The sentences and words of a text
  tag            Persons, organisations, places, roles and demonyms of a text
  transliterate  A text in Latin letters
  systems        Every transliteration system there is
  names          Names: parse, compare, search, lemma, decline, variants
  identities     One identity over many documents: add, list, show, decide, export, review
  check          What is wrong with JSON-LD
  pack           Knowledge packs: build, info, merge

OPTIONS OF EVERY COMMAND THAT READS
  --jsonl                         One JSON object a line, in and out
  --json                          One JSON value
  --input-format txt|md|html|xml|json|jsonl
  --offsets utf16|codepoint|utf8  The unit that offsets are counted in
  --dead-letter FILE              With --jsonl: where failed lines go, whole
  --color[=auto|always|never]     Colours for a person; NO_COLOR is heeded
  --locale en|uk|ru               The language of messages
  --debug                         With the stack of an error

  polyonym COMMAND --help         The options of one command
  polyonym --version
  polyonym --completions SHELL    A completion script

Files are read by their extension (.txt .md .html .xml .json .jsonl, also .gz, .bz2);
without files, standard input is read. With --jsonl every input is lines.

EXIT CODES
  0 done   1 findings (check)   2 wrong usage   3 some input failed, the rest is written
  4 a limit was exceeded   130 interrupted
`

/** The help that a command line asks for, `undefined` if it asks for none. */
export function helpFor(args: ReadonlyArray<string>): string | undefined {
  const [first] = args
  if (first === undefined || (args.length === 1 && (first === "--help" || first === "-h" || first === "help"))) return help
  const end = args.indexOf("--")
  const asked = args.slice(1, end < 0 ? undefined : end).some((arg) => arg === "--help" || arg === "-h")
  const name = (first === "names" || first === "identities" || first === "pack") && args[1] !== undefined && !args[1].startsWith("-") ? `${first} ${args[1]}` : first
  return asked && Object.hasOwn(commandHelp, name) ? commandHelp[name] : undefined
}
