/** What needs no `effect`: the model of jobs. */
export type { Batch, DeadLetter, Entry, Failure, JobInput, Json, Outcome, Priority, Result, Spent, Status } from "./model.ts"
