/** Learned models of letters, by which romanised text is read back. Data alone, under licences of their own: see LICENSE. */
export type { ModelData } from "./modelData.ts"
export { russian } from "./russian.ts"
export { ukrainian } from "./ukrainian.ts"
