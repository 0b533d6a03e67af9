/** A sentence with its names and roles in brackets that begin with the kind: `[ROLE mayor] [PER Ann Lee] of [LOC X]`. Brackets nest. */
export interface Annotated {
  readonly text: string
  readonly names: ReadonlyArray<string>
}

/** Takes the brackets out of a sentence; names are given as kind, start and text. */
export function annotated(marked: string): Annotated {
  let text = ""
  const open: Array<{ readonly type: string; readonly start: number }> = []
  const names: Array<string> = []
  for (let at = 0; at < marked.length; at++) {
    const label = /^\[(PER|ORG|LOC|EVENT|ROLE) /u.exec(marked.slice(at, at + 8))
    if (label !== null) {
      open.push({ type: label[1]!, start: text.length })
      at += label[0].length - 1
    } else if (marked[at] === "]") {
      const { type, start } = open.pop()!
      names.push(`${type} ${start} ${text.slice(start)}`)
    } else text += marked[at]
  }
  return { text, names: names.sort() }
}
