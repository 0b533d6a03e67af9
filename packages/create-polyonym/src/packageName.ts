import { builtinModules } from "node:module"

const form = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/
const reserved = new Set([...builtinModules, "node_modules", "favicon.ico"])

/**
 * Why npm would not take a name for a package, in words that follow the name; `undefined` for a name that it takes. Rules of npm's documentation of
 * `package.json` for new packages (general knowledge): at most 214 characters, small letters of ASCII, digits, `.`, `_`, `-`, none of the last three in front.
 * Names of Node's own modules and of this product are refused too.
 */
export function whyNotAName(name: string): string | undefined {
  if (name === "") return "is empty"
  if (name.length > 214) return "has more than 214 characters"
  if (!form.test(name)) return "may have only the letters a–z, digits, \".\", \"_\" and \"-\", and must begin with a letter or a digit"
  if (reserved.has(name)) return "is a name of Node itself"
  if (/^(?:@polyonym\/|(?:create-)?polyonym$)/.test(name)) return "is a name of polyonym's own"
  return undefined
}

/** The nearest name that npm takes: `My Pages` gives `my-pages`. */
export function nearestName(name: string): string {
  const near = name.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9._-]/g, " ").trim().replace(/\s+/g, "-").replace(/^[._-]+/, "").slice(0, 200)
  if (near === "") return "my-polyonym"
  return whyNotAName(near) === undefined ? near : `${near}-project`
}
