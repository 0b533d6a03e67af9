/** What is used of Effect's SQL modules, which are unstable: this is the one place that imports them. */
export type { Connection } from "effect/sql/SqlConnection"
export { make as makeSqlClient, makeSqliteAcquirers, SqlClient } from "effect/sql/SqlClient"
export { classifySqliteError, SqlError } from "effect/sql/SqlError"
export { makeCompilerSqlite, type Statement } from "effect/sql/Statement"
