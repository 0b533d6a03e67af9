/** Names of entities as resources of i18next, as plain functions. */
export type { NameContext } from "./cases/caseForms.ts"
export type { EntityName, Named, NamedEntity } from "./named.ts"
export { resourceKey } from "./resourceKey.ts"
export { type ResourceOptions, type Resources, toI18nextResources } from "./resources.ts"
