/** What PostgreSQL says, with what to do; never with a password. */
import { JobsUnavailable } from "../errors.ts"
import { causesOf } from "../sql/causes.ts"

const advices: ReadonlyMap<string, string> = new Map([
  ["ConnectionError", "start PostgreSQL, and look at the address"],
  ["AuthenticationError", "look at the user and the password"],
  ["AuthorizationError", "grant the user what is missing: it makes tables and writes them"],
  ["SqlSyntaxError", "take PostgreSQL 12 or later"]
])

const textOf = (value: unknown, key: string): string => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === "string" ? found : ""
}

/** What each error says that none before it said. */
const problemOf = (causes: ReadonlyArray<unknown>): string =>
  causes.map((cause) => textOf(cause, "message")).reduce((said, message) => (message === "" || said.includes(message) ? said : said === "" ? message : `${said}: ${message}`), "")

/** The server's place, and its password, of an address. */
function partsOf(url: string): { readonly place: string; readonly password: string } {
  try {
    const { host, password, pathname } = new URL(url)
    return { place: `${host}${pathname}`, password: decodeURIComponent(password) }
  } catch {
    return { place: "", password: "" }
  }
}

export const postgresUnavailable = (url: string) => (thrown: unknown): JobsUnavailable => {
  const { password, place } = partsOf(url)
  const causes = causesOf(thrown)
  const said = (problemOf(causes) || String(thrown)).replaceAll(url, place)
  const problem = password === "" ? said : said.replaceAll(password, "***")
  return new JobsUnavailable({ engine: "postgres", problem: place === "" ? problem : `${place}: ${problem}`, advice: causes.map((cause) => advices.get(textOf(cause, "_tag"))).find((each) => each !== undefined) ?? "look at the server's log" })
}
