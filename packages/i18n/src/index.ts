/** Names of entities in i18next: a backend that serves them from knowledge packs, and the resources of `@polyonym/i18n/pure`. */
export { NotServed, PolyonymBackend, type PolyonymBackendOptions } from "./backend.ts"
export * from "./pure.ts"
