/** The program as a script of Node, Deno and Bun: prints what came of it as JSON; with `short` without what takes long, with a group and a name that output. */
import { outputFor, run } from "./program.ts"

const [, , group, name] = process.argv
const said = group !== undefined && name !== undefined ? await outputFor(group, name) : JSON.stringify(await run(group === "short"))
await new Promise<void>((resolve) => process.stdout.write(said, () => resolve()))
