import { packages } from "../workspace.ts"

/** What only a server imports. */
const ofServers = /^(?:@polyonym\/jobs\/(?!pure)|polyonym\/jobs$|@polyonym\/core\/parallel$)/

/** What a package offers a browser to import: `@polyonym/names/pure`. Patterns (`./systems/*`), plain data and manifests are left out. */
export const doors: ReadonlyArray<string> = packages.flatMap(({ manifest: { name, exports } }) =>
  Object.entries(exports ?? {}).filter(([path, target]) => typeof target === "object" && target !== null && "@polyonym/source" in target && !path.includes("*")).map(([path]) => `${name}${path.slice(1)}`))
  .filter((door) => !ofServers.test(door))
