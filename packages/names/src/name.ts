/** Names taken apart. */
export { prepareName } from "./parse/prepareName.ts"
export type { Name, NameFlag, NameKind, NamePart, PartRole, PrepareOptions, Reading } from "./parse/parts.ts"
