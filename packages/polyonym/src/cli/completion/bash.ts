import { isGroup } from "../commands/command.ts"
import { tree } from "../commands/tree.ts"
import type { Completed, CompletedCommand } from "./words.ts"

const below = (group: string): string => tree.filter(isGroup).filter(({ name }) => name === group).flatMap(({ commands }) => commands.map(({ name }) => name.split(" ")[1]!)).join(" ")

const kindOf = ({ files, listed }: Completed): string => `${files ? "files=1 " : ""}${listed ? "listed=1 " : ""}`

/** The patterns that ask for one answer, under each answer. */
function byAnswer(all: ReadonlyArray<CompletedCommand>): ReadonlyMap<string, ReadonlyArray<string>> {
  const answers = new Map<string, Array<string>>()
  for (const { command, flags } of all) {
    for (const flag of flags) {
      if (flag.value !== "needed") continue
      const answer = `${kindOf(flag)}values='${flag.values.join(" ")}'`
      const patterns = [flag.long, flag.short].filter((one) => one !== undefined).map((name) => `'${command.name} ${name}'`)
      answers.set(answer, [...answers.get(answer) ?? [], ...patterns])
    }
  }
  return answers
}

/** What may follow `--flag=`. */
const afterEquals = (all: ReadonlyArray<CompletedCommand>): string => [...new Set(all.flatMap(({ flags }) => flags.filter(({ value }) => value === "optional").map(({ long, values }) => `    '${long}') values='${values.join(" ")}' ;;`)))].join("\n")

/** The script for bash, without bash-completion. */
export const bashScript = (all: ReadonlyArray<CompletedCommand>): string => `# Completion of polyonym in bash: source <(polyonym --completions bash)
_polyonym() {
  local command cur prev word equals= files= listed= values= flags= asked=1 joined= i
  local -a words=()
  COMPREPLY=()
  # Bash takes words apart at : and at =
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((i > 1)) && [[ $joined || $word == : ]]; then words[\${#words[@]}-1]+=$word; else words+=("$word"); fi
    [[ $word == : ]] && joined=1 || joined=
  done
  i=\${#words[@]}
  command=\${words[0]} cur=\${words[i-1]}
  ((i > 1)) && prev=\${words[i-2]}
  if [[ $cur == = ]]; then equals=1 cur=; elif [[ $prev == = ]]; then equals=1 prev=\${words[i-3]}; fi
  if ((i == 1)); then
    COMPREPLY=($(compgen -W '${tree.map(({ name }) => name).join(" ")} --help --version --completions' -- "$cur"))
    return
  fi
  if [[ $command == --completions ]]; then
    COMPREPLY=($(compgen -W 'bash zsh fish' -- "$cur"))
    return
  fi
  case $command in
${tree.filter(isGroup).map(({ name }) => `    ${name}) values='${below(name)}' ;;`).join("\n")}
  esac
  if [[ $values ]]; then
    if ((i == 2)); then
      COMPREPLY=($(compgen -W "$values --help" -- "$cur"))
      return
    fi
    command+=" \${words[1]}" values=
  fi
  case $command in
${all.map(({ command, flags }) => `    '${command.name}') flags='${flags.flatMap(({ long, short }) => [long, ...(short === undefined || short === "-h" ? [] : [short])]).join(" ")}' ;;`).join("\n")}
  esac
  if [[ $equals ]]; then case $prev in
${afterEquals(all)}
  esac; fi
  if [[ ! $values ]]; then case "$command $prev" in
${[...byAnswer(all)].map(([answer, patterns]) => `    ${patterns.join("|")}) ${answer} ;;`).join("\n")}
    *) asked= ;;
  esac; fi
  if [[ ! $asked && $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
    return
  fi
  if [[ ! $asked ]]; then case $command in
${all.flatMap(({ command, argument }) => argument === undefined ? [] : [`    '${command.name}') ${kindOf(argument)}values='${argument.values.join(" ")}' ;;`]).join("\n")}
  esac; fi
  if [[ $listed ]]; then
    word=\${cur##*,}
    COMPREPLY=($(compgen -P "\${cur%"$word"}" -W "$values" -- "$word"))
  else
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
  fi
  if [[ $cur == *:* ]]; then COMPREPLY=("\${COMPREPLY[@]#"\${cur%:*}:"}"); fi
  if [[ $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
  fi
}
complete -F _polyonym polyonym
`
