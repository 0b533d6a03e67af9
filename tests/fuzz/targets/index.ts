import { commandTargets } from "./command.ts"
import { fileTargets } from "./files.ts"
import { lineTargets } from "./lines.ts"
import { nameTargets } from "./names.ts"
import { pageTargets } from "./pages.ts"
import type { Target } from "./target.ts"
import { textTargets } from "./texts.ts"

/** All that is searched, by kind. */
export const targets = { texts: textTargets, pages: pageTargets, names: nameTargets, files: fileTargets, lines: lineTargets, command: commandTargets } as const satisfies Readonly<Record<string, ReadonlyArray<Target>>>
