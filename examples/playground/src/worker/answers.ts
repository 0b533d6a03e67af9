import type { Answering } from "./answering.ts"
import { fetched } from "./problem.ts"

/** The answers, each in a part of the program that is fetched when it is first asked for. */
export const answers: Answering = {
  analyse: async (question, asked) => (await fetched("analyse", import("./analyse.ts"))).analyse(question, asked),
  transliterate: async (question) => (await fetched("transliterate", import("./transliterate.ts"))).transliterate(question),
  compare: async (question) => (await fetched("compare", import("./compare.ts"))).compare(question),
  pack: async (question) => (await fetched("pack", import("./pack.ts"))).makePack(question),
  report: async (question, asked) => (await fetched("report", import("./report.ts"))).report(question, asked),
  prepare: async (question) => (await fetched("prepare", import("./prepare.ts"))).prepare(question),
  systems: async () => (await fetched("systems", import("virtual:polyonym-lists"))).systems,
  styles: async () => (await fetched("styles", import("virtual:polyonym-lists"))).styles
}
