import type * as Effect from "effect/Effect"

/** What is needed of a connection to PostgreSQL: `SqlClient` of Effect has it. */
export interface Sql {
  readonly unsafe: <A extends object>(statement: string, values?: ReadonlyArray<unknown>) => Effect.Effect<ReadonlyArray<A>, unknown>
}

/** A name in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
/** The name of a table; `schema.table` is two names. */
export const quotedTable = (name: string): string => name.split(".").map(quoted).join(".")

/** What the server said, under what the client says of it. */
export function sqlProblem(thrown: unknown): string {
  let words = thrown instanceof Error ? thrown.message : String(thrown)
  let inner = thrown
  for (let depth = 0; depth < 5 && typeof inner === "object" && inner !== null; depth++) {
    const { reason, cause } = inner as { readonly reason?: unknown; readonly cause?: unknown }
    inner = reason ?? cause
    if (inner instanceof Error && inner.message !== "" && !words.includes(inner.message)) words = `${words}: ${inner.message}`
  }
  return words
}
