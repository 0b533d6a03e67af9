import { BaseSequencer, type TestSpecification } from "vitest/node"
import { longFiles } from "./longFiles.ts"

/** The order of files where everything is run. What vitest knows of their times may be of a run in which little of them was run. */
export class LongFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longFiles.findIndex((file) => moduleId.endsWith(`/${file}`))
      return at < 0 ? longFiles.length : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}
