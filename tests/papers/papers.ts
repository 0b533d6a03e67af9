import { dependencyTable } from "./dependencies.ts"
import { layerPicture } from "./layerPicture.ts"
import { notice } from "./notice.ts"

/** The papers that are made from the sources. */
export const papers = (): ReadonlyArray<{ readonly file: string; readonly text: string }> => [
  { file: "NOTICE.md", text: notice() },
  { file: "docs/dependencies.md", text: dependencyTable() },
  { file: "docs/layers.svg", text: layerPicture() }
]
