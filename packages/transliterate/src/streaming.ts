import { classAt, isApostrophe, isHyphen, other } from "./characters.ts"

/** Whether a code unit is a letter to a system, whatever it is to Unicode. */
export type IsLetter = (unit: number) => boolean

/** Whether nothing on one side of the character at `i` can tell on the other: white space and most punctuation. */
function parts(text: string, i: number, isLetter: IsLetter): boolean {
  const unit = text.charCodeAt(i)
  if ((unit >= 0xd800 && unit <= 0xdfff) || isLetter(unit)) return false
  return classAt(text, i) === other && !isApostrophe(unit) && !isHyphen(unit)
}

/** The last place of `text` that parts it, or 0. */
function lastBreak(text: string, isLetter: IsLetter): number {
  for (let i = text.length - 1; i > 0; i--) if (parts(text, i, isLetter)) return i
  return 0
}

/** Converts up to the last place that parts what has come; the rest waits for what follows. */
export function streaming(convert: (text: string) => string, isLetter: IsLetter = () => false): TransformStream<string, string> {
  let waiting: Array<string> = []
  return new TransformStream<string, string>({
    transform(piece, controller) {
      const at = lastBreak(piece, isLetter)
      if (at === 0 && !(piece.length > 0 && parts(piece, 0, isLetter))) return void waiting.push(piece)
      waiting.push(piece.slice(0, at))
      const out = convert(waiting.join(""))
      waiting = [piece.slice(at)]
      if (out !== "") controller.enqueue(out)
    },
    flush(controller) {
      const out = convert(waiting.join(""))
      if (out !== "") controller.enqueue(out)
    }
  })
}
