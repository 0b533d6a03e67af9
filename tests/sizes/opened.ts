/** Opens the doors that it is given, and prints what that changed outside of them: globals, built-in objects, the environment, listeners of the process, what keeps it running. */

const builtIn = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(([name, { value }]) => typeof value === "function" || typeof value === "object" && value !== null ? [[name, value as object] as const] : [])

/** Every property that a program could see changed, with its value or its accessors. */
function seen(): ReadonlyMap<string, unknown> {
  const all = new Map<string, unknown>()
  const add = (owner: string, of: object): void => {
    for (const key of Reflect.ownKeys(of)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(of, key)!
      for (const [kind, what] of Object.entries({ value: value as unknown, get, set })) all.set(`${owner}.${String(key)} ${kind}`, what)
    }
  }
  add("globalThis", globalThis)
  for (const [name, value] of builtIn) {
    if (name === "process" || name === "globalThis") continue
    add(name, value)
    if (typeof value === "function" && typeof value.prototype === "object" && value.prototype !== null) add(`${name}.prototype`, value.prototype as object)
  }
  for (const event of ["exit", "beforeExit", "uncaughtException", "unhandledRejection", "warning", "message", "SIGINT", "SIGTERM"]) all.set(`listeners of ${event}`, process.listenerCount(event))
  for (const [name, value] of Object.entries(process.env)) all.set(`environment ${name}`, value)
  all.set("folder", process.cwd())
  return all
}

const doors = JSON.parse(process.argv[2]!) as ReadonlyArray<string>
// Node itself makes some of its globals when they are first asked for.
seen()
const before = seen()
for (const door of doors) await import(door)
const after = seen()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((what) => before.has(what) !== after.has(what) || !Object.is(before.get(what), after.get(what)))
console.log(JSON.stringify({ changed, running: process.getActiveResourcesInfo().filter((what) => !/^(?:TTY|Pipe|FS)/.test(what)) }))
process.exit()
