import type { BlockKind } from "@polyonym/facts/pure"

/** A line of an annotated page. */
export interface AnnotatedLine {
  readonly kind: BlockKind | "clutter"
  readonly text: string
}

const kinds: Readonly<Record<string, AnnotatedLine["kind"]>> = {
  T: "title",
  B: "byline",
  D: "date",
  C: "credit",
  K: "caption",
  H: "heading",
  P: "body",
  "-": "clutter"
}

/** The page as it would be scraped, and what each of its lines is. */
export function readAnnotated(annotated: string): { readonly page: string; readonly lines: ReadonlyArray<AnnotatedLine> } {
  const written = annotated.replace(/^\n/, "").split("\n")
  const lines = written.filter((line) => line !== "").map((line): AnnotatedLine => ({ kind: kinds[line[0]!]!, text: line.slice(2).trim() }))
  return { page: written.map((line) => line.slice(2)).join("\n"), lines }
}
