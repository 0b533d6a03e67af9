/** Identities over many documents, kept: the service, and what it is made of. The plain functions are behind `@polyonym/identity/pure`. */
export { IdentityStore, type IdentityStoreShape, type StoreError } from "./identityStore.ts"
export { seenDocument } from "./seenDocument.ts"
export { StoreCorrupt, StoreUnavailable } from "./storeErrors.ts"
