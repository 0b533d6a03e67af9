import type { Article, Identities, Languages, LinkedData, Mentions, Romanisation, Segments, Span } from "@polyonym/facts/pure"

/** The facts of ours that a pipeline may give, by their keys. */
export interface KnownFacts {
  readonly article?: Article
  readonly languages?: Languages
  readonly segments?: Segments
  readonly mentions?: Mentions
  readonly identities?: Identities
  readonly romanisation?: Romanisation
  readonly linkedData?: LinkedData
}

/** What a pipeline found out about a file: `file.data.polyonym`. Ranges in `facts` are of `text`; `toSource` carries them to the file. */
export interface PolyonymData {
  readonly id: string
  readonly text: string
  readonly facts: KnownFacts & Readonly<Record<string, unknown>>
  readonly toSource: (span: Span) => Span
}

declare module "vfile" {
  interface DataMap {
    polyonym: PolyonymData
  }
}
