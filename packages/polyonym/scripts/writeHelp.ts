/** Writes src/cli/commandHelp.ts: the help of each command as the tree of commands renders it. */
import { writeFileSync } from "node:fs"
import { commandHelpText } from "./commandHelpText.ts"

writeFileSync(new URL("../src/cli/commandHelp.ts", import.meta.url), await commandHelpText())
