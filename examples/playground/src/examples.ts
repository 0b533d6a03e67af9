import { announced } from "./handingOut.ts"
import { replaceText } from "./input.ts"
import { say } from "./language.ts"
import type { ExampleId } from "./exampleTexts.ts"

/** Puts an example in the place of the text. */
export async function showExample(id: ExampleId): Promise<void> {
  try {
    const { exampleTexts } = await import("./exampleTexts.ts")
    replaceText(exampleTexts[id], id === "html" ? "html" : "auto")
  } catch {
    announced.value = say("trouble_NotLoaded")
  }
}
