/** A model as a module of JavaScript: its bytes in base64. */
import type { Recipe } from "./recipes.ts"

export function modelFile(name: string, { licence }: Recipe, bytes: Uint8Array): string {
  return [
    `/** The model \`${name}\` of the tagger of @polyonym/entities, made by packages/entities/scripts/tagger/train.ts. ${licence}; what it is learned from is in ../ATTRIBUTION.md. */`,
    `export const model = "${Buffer.from(bytes).toString("base64")}"`, ""
  ].join("\n")
}
