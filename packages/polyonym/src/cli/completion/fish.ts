import { isGroup } from "../commands/command.ts"
import { tree } from "../commands/tree.ts"
import type { Completed, CompletedCommand, CompletedFlag } from "./words.ts"

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`

function offered({ values, files, listed }: Completed): string {
  const words = values.length === 0 ? "" : listed ? ` -a ${quoted(`(__fish_append , ${values.join(" ")})`)}` : ` -a ${quoted(values.join(" "))}`
  return `${words}${files ? " -F" : ""}`
}

function flagLine(name: string, flag: CompletedFlag): string {
  const { long, short, description, value, files } = flag
  const names = `${short === undefined ? "" : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`
  const needs = value === "needed" ? files ? " -r" : " -x" : value === "optional" ? " -f" : ""
  return `complete -c polyonym -n ${quoted(`__polyonym_is ${name}`)}${names}${needs}${value === "none" ? "" : offered(flag)} -d ${quoted(description)}`
}

/** The script for fish. */
export const fishScript = (all: ReadonlyArray<CompletedCommand>): string => `# Completion of polyonym in fish: polyonym --completions fish | source
function __polyonym_is
  set -l words (commandline -opc)
  set -l last (math 1 + (count $argv))
  test (count $words) -ge $last; and test "$words[2..$last]" = "$argv"
end
function __polyonym_at
  set -l words (commandline -opc)
  test (count $words) -eq (math 1 + (count $argv)); and test "$words[2..-1]" = "$argv"
end
complete -c polyonym -f
complete -c polyonym -n '__fish_is_first_arg' -l help -d 'All commands'
complete -c polyonym -n '__fish_is_first_arg' -l version -d 'The version'
complete -c polyonym -n 'test (count (commandline -opc)) -le 2' -l completions -x -a 'bash zsh fish' -d 'A completion script'
${tree.map(({ name, summary }) => `complete -c polyonym -n '__fish_is_first_arg' -a ${name} -d ${quoted(summary)}`).join("\n")}
${tree.filter(isGroup).flatMap(({ name, commands }) => commands.map((one) => `complete -c polyonym -n '__polyonym_at ${name}' -a ${one.name.split(" ")[1]} -d ${quoted(one.summary)}`)).join("\n")}
${all.flatMap(({ command, flags, argument }) => [
  ...flags.map((flag) => flagLine(command.name, flag)),
  ...(argument === undefined ? [] : [`complete -c polyonym -n ${quoted(`__polyonym_is ${command.name}`)}${offered(argument)}`])
]).join("\n")}
`
