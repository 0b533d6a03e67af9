import type { EditBuffer } from "./editBuffer.ts"

/** The stretch of a buffer that a transform works on, and how far around it may look. UTF-16 code units, end-exclusive. */
export interface Position {
  contextStart: number
  start: number
  limit: number
  contextLimit: number
}

/** One step of a conversion: changes `[start, limit)` of the buffer and leaves `start` at the new `limit`. */
export type Transform = (buffer: EditBuffer, position: Position) => void

/** Puts `text` in the place of `[start, end)` and moves the limits along. */
export function replaceAt(buffer: EditBuffer, position: Position, start: number, end: number, text: string): void {
  buffer.replace(start, end, text)
  const delta = text.length - (end - start)
  position.limit += delta
  position.contextLimit += delta
}

/** `transform` on each run of characters that `allows` lets through, by itself. */
export function filtered(transform: Transform, allows: ((codePoint: number) => boolean) | undefined): Transform {
  if (allows === undefined) return transform
  return (buffer, position) => {
    let end = position.limit
    for (;;) {
      while (position.start < end) {
        const codePoint = buffer.codePointAt(position.start)
        if (allows(codePoint)) break
        position.start += codePoint > 0xffff ? 2 : 1
      }
      position.limit = position.start
      while (position.limit < end) {
        const codePoint = buffer.codePointAt(position.limit)
        if (!allows(codePoint)) break
        position.limit += codePoint > 0xffff ? 2 : 1
      }
      if (position.limit === position.start) break
      const limit = position.limit
      transform(buffer, position)
      end += position.limit - limit
      position.start = position.limit
    }
    position.limit = end
  }
}

/** The transforms one after another on the same stretch. */
export function sequence(transforms: ReadonlyArray<Transform>): Transform {
  return (buffer, position) => {
    const { start } = position
    for (const transform of transforms) {
      position.start = start
      if (position.start === position.limit) break
      transform(buffer, position)
    }
    position.start = position.limit
  }
}
