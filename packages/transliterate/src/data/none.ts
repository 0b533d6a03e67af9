/** Where there are no files: outside of Node. */
import { TransformDataMissing } from "./missing.ts"

/** Throws; whoever has the files gives them by `read`. */
export function read(file: string): string | undefined {
  throw new TransformDataMissing(file, "is not at hand outside of Node; fetch or bundle the package and give its files by 'read'")
}
