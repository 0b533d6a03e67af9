import { LawBroken, type StageLaw } from "@polyonym/testkit"

/** The laws that are broken, each with what it says. */
export const brokenLaws = async (laws: ReadonlyArray<StageLaw>): Promise<Readonly<Record<string, string>>> => {
  const broken: Record<string, string> = {}
  for (const { law, run } of laws) {
    try {
      await run()
    } catch (error) {
      if (!(error instanceof LawBroken) || error.law !== law) throw error
      broken[law] = error.message
    }
  }
  return broken
}
