import type { Subject } from "../subject.ts"
import { nameSubjects } from "./names.ts"
import { pageSubjects } from "./pages.ts"
import { stageSubjects } from "./stages.ts"
import { textSubjects } from "./text.ts"
import { writtenSubjects } from "./written.ts"

/** Every exported stage and function that takes text. */
export const subjects: ReadonlyArray<Subject> = [...textSubjects, ...writtenSubjects, ...nameSubjects, ...pageSubjects, ...stageSubjects]
