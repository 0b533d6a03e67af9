import { createInterface } from "node:readline/promises"
import type { Args } from "./args.ts"
import { CreationError } from "./creationError.ts"
import { isTemplate, type Template, templates } from "./help.ts"

export interface Asked {
  readonly folder: string
  readonly template: Template
}

const names = Object.keys(templates) as ReadonlyArray<Template>

const chosen = (answer: string): Template | undefined => {
  if (answer === "") return names[0]
  const byNumber = names[Number(answer) - 1]
  return byNumber ?? (isTemplate(answer) ? answer : undefined)
}

/** Asks at a terminal for what the command line left open. Ctrl-C, or the end of the input, is `CreationError` with code 130. */
export async function ask({ folder, template }: Args, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<Asked> {
  if (folder !== undefined && template !== undefined) return { folder, template }
  const lines = createInterface({ input, output })
  const closed = new Promise<never>((_, reject) => lines.once("close", () => reject(new CreationError(130, "interrupted; nothing was written"))))
  closed.catch(() => undefined)
  const question = async (text: string): Promise<string> => (await Promise.race([lines.question(text), closed])).trim()
  try {
    const into = folder ?? (await question("Folder (my-polyonym): ") || "my-polyonym")
    if (template !== undefined) return { folder: into, template }
    output.write(names.map((name, i) => `  ${i + 1} ${name.padEnd(9)}${templates[name]}\n`).join(""))
    for (;;) {
      const answer = chosen(await question("Template (1): "))
      if (answer !== undefined) return { folder: into, template: answer }
      output.write(`Type ${names.map((name, i) => `${i + 1} or ${name}`).join(", ")}.\n`)
    }
  } finally {
    lines.close()
  }
}
