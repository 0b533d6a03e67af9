import type { System } from "../../src/system.ts"
import { tables } from "../../src/tables.ts"

/** The systems that are tables of letters. */
export const letterTables: ReadonlyArray<System> = tables.filter((table): table is System => "rules" in table)
