/** Where results go. */
export { folderPath, folderSink, type FolderOptions } from "./folderSink.ts"
export { identitySink, type IdentityOptions } from "./identitySink.ts"
export { jsonLinesSink, mergeJsonl } from "./jsonLinesSink.ts"
export type { ValueOptions } from "./newest.ts"
export { postgresSink, type PostgresOptions } from "./postgresSink.ts"
