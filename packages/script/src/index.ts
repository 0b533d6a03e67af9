/** Scripts of characters and runs of script in a text, as Unicode's Script property gives them (UAX #24), named by ISO 15924 codes. */
export { dominantScript, type ScriptRun, scriptOf, scriptRuns, scriptsOf } from "./scriptRuns.ts"
