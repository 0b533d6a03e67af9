import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"
import type { Plugin } from "vite"
import type { ListedStyle, ListedSystem } from "./src/protocol.ts"

const id = "virtual:polyonym-lists"
const made = `\0${id}`

interface Doors {
  readonly systems: typeof import("@polyonym/transliterate/pure").systems
  readonly styles: typeof import("@polyonym/names/pure").styles
  readonly loadStyle: typeof import("@polyonym/names/pure").loadStyle
}

/** The two packages as one module, as a browser would have them. */
async function doors(): Promise<Doors> {
  const entry = fileURLToPath(new URL("src/worker/lists.entry.ts", import.meta.url))
  const code = `export { systems } from "@polyonym/transliterate/pure"; export { styles, loadStyle } from "@polyonym/names/pure"`
  const bundle = await rolldown({
    input: entry, platform: "browser", logLevel: "silent", resolve: { conditionNames: ["@polyonym/source", "import", "default"] },
    plugins: [{ name: "doors", resolveId: (one) => one === entry ? entry : null, load: (one) => one === entry ? code : null }]
  })
  const { output: [{ code: bundled }] } = await bundle.generate({ format: "esm", codeSplitting: false })
  await bundle.close()
  return await import(`data:text/javascript;base64,${Buffer.from(bundled).toString("base64")}`) as Doors
}

async function lists(): Promise<{ readonly systems: ReadonlyArray<ListedSystem>; readonly styles: ReadonlyArray<ListedStyle> }> {
  const { systems, styles, loadStyle } = await doors()
  return {
    systems: systems().map(({ id, from, to, standard, issuer, year, reversible, lossy }) => ({ id, from, to, standard, issuer, ...(year === undefined ? {} : { year }), reversible, lossy })),
    styles: styles.map(loadStyle).map(({ id, title, languages }) => ({ id, title, languages }))
  }
}

/** The lists of systems and styles as a module of data: the page shows them before it has fetched what they list. */
export const listsOfPackages = (): Plugin => ({
  name: "polyonym-lists",
  resolveId: (asked) => asked === id ? made : null,
  load: async (asked) => {
    if (asked !== made) return null
    const { systems, styles } = await lists()
    return `export const systems = ${JSON.stringify(systems)}\nexport const styles = ${JSON.stringify(styles)}\n`
  }
})
