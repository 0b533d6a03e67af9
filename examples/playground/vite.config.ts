import { defaultClientConditions, defineConfig } from "vite"
import { listsOfPackages } from "./vite.lists.ts"
import { offline } from "./vite.offline.ts"

const { page, worker } = offline()

/** Large tables, each in a file of its own: what changes is fetched anew without them. */
const tables = [
  { name: "pack", test: /\/packages\/lexicon\/data\/default\.js$/ },
  { name: "languages", test: /\/packages\/detect\/data\/compact\.js$/ },
  { name: "endings", test: /\/packages\/names\/src\/inflection\/endingTable\.ts$/ },
  { name: "letters", test: /\/packages\/letter-models\/src\// }
]

export default defineConfig({
  base: "./",
  resolve: { conditions: ["@polyonym/source", ...defaultClientConditions] },
  plugins: [listsOfPackages(), page],
  worker: { format: "es", plugins: () => [listsOfPackages(), worker()], rolldownOptions: { output: { codeSplitting: { groups: tables } } } },
  build: { target: "es2022", reportCompressedSize: false, chunkSizeWarningLimit: 1500 }
})
