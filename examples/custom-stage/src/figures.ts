import { Fact, Stage } from "@polyonym/core"
import { Schema } from "effect"

const Figure = Schema.Struct({ start: Schema.Int, end: Schema.Int, text: Schema.String })
/** The numbers of a text, as they are written. */
export class Figures extends Fact.make<Figures>()("example/figures", Schema.Array(Figure)) {}

export const figures = Stage.pure("figures", { gives: [Figures] }, ({ text }) => ({
  "example/figures": [...text.matchAll(/\p{Nd}{1,30}(?:[.,\u00a0]\p{Nd}{1,30}){0,10}/gu)].map(({ 0: figure, index }) =>
    ({ start: index, end: index + figure.length, text: figure }))
}))
