/** The program for a page. */
import { outputFor, run } from "./program.ts"

Object.assign(globalThis, { polyonym: { outputFor, run } })
