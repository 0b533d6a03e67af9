import type { shells } from "../choices.ts"
import { bashScript } from "./bash.ts"
import { fishScript } from "./fish.ts"
import { completedCommands } from "./words.ts"
import { zshScript } from "./zsh.ts"

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** The script that has a shell complete the line. */
export const completionScript = async (shell: typeof shells[number]): Promise<string> => scripts[shell](await completedCommands())
