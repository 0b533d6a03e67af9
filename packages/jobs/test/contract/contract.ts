/** What every engine has to hold. */
import { describe } from "vitest"
import { basics } from "./basics.ts"
import { crashes } from "./crashes.ts"
import { failures } from "./failures.ts"
import type { OpenPlace } from "./place.ts"
import { takeover } from "./takeover.ts"

export interface ContractOptions {
  /** Whether its places can be opened in a thread that is killed. */
  readonly threads: boolean
}

export function jobsContract(name: string, open: OpenPlace, { threads }: ContractOptions): void {
  describe(`the contract of jobs on ${name}`, { concurrent: true }, () => {
    describe("basics", () => basics(open))
    describe("failures", () => failures(open))
    describe("takeover", () => takeover(open, threads))
    describe("crashes", () => crashes(open))
  })
}
