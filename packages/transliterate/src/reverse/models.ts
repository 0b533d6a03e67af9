import { type ModelData, russian, ukrainian } from "@polyonym/letter-models"
import { letterModel, type LetterModel } from "./model.ts"

const kept = new Map<string, ModelData>([["ru", russian], ["uk", ukrainian]])
const ready = new Map<string, LetterModel>()

/** The model of a language (BCP 47), if there is one. */
export function modelOf(language: string): LetterModel | undefined {
  const tag = language.split("-", 1)[0]!.toLowerCase()
  const data = kept.get(tag)
  if (data === undefined) return undefined
  const model = ready.get(tag) ?? letterModel(data)
  ready.set(tag, model)
  return model
}
