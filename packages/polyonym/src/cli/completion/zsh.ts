import { type Group, isGroup } from "../commands/command.ts"
import { tree } from "../commands/tree.ts"
import type { Completed, CompletedCommand, CompletedFlag } from "./words.ts"

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
/** Text inside a specification of \`_arguments\`. */
const inside = (text: string): string => text.replace(/[[\]:\\]/g, "\\$&")
/** A word of a list in a specification. */
const word = (text: string): string => text.replace(/[:\\() ]/g, "\\$&")

function action({ values, files, listed }: Completed, label: string): string {
  if (listed) return values.length === 0 ? ":" : `{_values -s , ${label} ${values.join(" ")}}`
  if (values.length > 0 && files) return `{_polyonym_words_or_files "${values.join(" ")}"}`
  return values.length > 0 ? `(${values.map(word).join(" ")})` : files ? "_files" : " "
}

function specification(flag: CompletedFlag): string {
  const { long, short, description, metavar, value, repeatable } = flag
  const ended = value === "none" ? "" : value === "optional" ? `=-` : value === "needed" ? "=" : ""
  const tail = `[${inside(description)}]${value === "none" ? "" : `:${value === "optional" ? ":" : ""}${metavar}:${action(flag, metavar)}`}`
  const once = repeatable ? "*" : short === undefined ? "" : `(${long} ${short})`
  if (short === undefined) return quoted(`${once}${long}${ended}${tail}`)
  return `${quoted(once)}{${long}${ended},${short}}${quoted(tail)}`
}

const commandSpecs = ({ flags, argument }: CompletedCommand): string =>
  ["_arguments -s", ...flags.map(specification), ...(argument === undefined ? [] : [quoted(`*:${argument.files ? "file" : "word"}:${action(argument, "word")}`)])].join(" \\\n        ")

const described = (rows: ReadonlyArray<readonly [string, string]>): string => rows.map(([name, summary]) => quoted(`${name}:${summary.replaceAll(":", "\\:")}`)).join(" ")

const groupCase = ({ name, commands }: Group): string => `    ${name})
      if (( CURRENT == 2 )); then
        local -a below=(${described(commands.map((one) => [one.name.split(" ")[1]!, one.summary] as const))})
        _describe command below
        return
      fi
      name="$name $words[2]"
      shift words; (( CURRENT-- )) ;;`

/** The script for zsh: to be sourced, or to lie as \`_polyonym\` in a folder of \`fpath\`. */
export const zshScript = (all: ReadonlyArray<CompletedCommand>): string => `#compdef polyonym
# Completion of polyonym in zsh: source <(polyonym --completions zsh)
_polyonym_words_or_files() {
  _alternative "words:word:($1)" 'files:file:_files'
}
_polyonym() {
  if (( CURRENT == 2 )); then
    local -a all=(${described(tree.map(({ name, summary }) => [name, summary] as const))})
    _describe command all
    _arguments '--help[All commands]' '--version[The version]' '--completions[A completion script]'
    return
  fi
  local name=$words[2]
  if [[ $name == --completions ]]; then
    _values shell bash zsh fish
    return
  fi
  shift words; (( CURRENT-- ))
  case $name in
${tree.filter(isGroup).map(groupCase).join("\n")}
  esac
  case $name in
${all.map((one) => `    ${quoted(one.command.name)})\n      ${commandSpecs(one)} ;;`).join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _polyonym "$@"; else compdef _polyonym polyonym; fi
`
