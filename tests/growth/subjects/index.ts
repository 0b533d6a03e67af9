import type { Subject } from "../subject.ts"
import { commandSubjects } from "./commands.ts"
import { entitySubjects } from "./entities.ts"
import { identitySubjects } from "./identity.ts"
import { jobSubjects } from "./jobs.ts"
import { lexiconSubjects } from "./lexicon.ts"
import { nameSubjects } from "./names.ts"
import { pageSubjects } from "./pages.ts"
import { stageSubjects } from "./stages.ts"
import { textSubjects } from "./text.ts"
import { unifiedSubjects } from "./unified.ts"
import { writtenSubjects } from "./written.ts"

/** Subjects that one process measures, by the name of the group. */
export const groups: Readonly<Record<string, ReadonlyArray<Subject>>> = {
  text: textSubjects,
  written: writtenSubjects,
  names: nameSubjects,
  lexicon: lexiconSubjects,
  entities: entitySubjects,
  identity: identitySubjects,
  pages: pageSubjects,
  unified: unifiedSubjects,
  jobs: jobSubjects,
  commands: commandSubjects,
  stages: stageSubjects
}

/** Every exported stage and function that takes text, and the commands. */
export const subjects: ReadonlyArray<Subject> = Object.values(groups).flat()
