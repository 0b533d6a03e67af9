import { copied } from "../copied.ts"
import { difference, differing, shown } from "../difference.ts"
import { bytesOf } from "../encoding.ts"
import { naming, type Sample } from "../sample.ts"
import { comparable, type Opened, type Outcome, outcomeOf, type Subject } from "../subject.ts"

/** The same document gives the same facts and the same bytes: at once again, after other documents, and when the stage is opened afresh. */
export const determinism = async (subject: Subject): Promise<void> => {
  const samples = await subject.prepared("determinism")
  const firsts = new Map<Sample, Outcome>()
  const again = async (opened: Opened, sample: Sample, when: string): Promise<void> => {
    const first = firsts.get(sample)!
    const second = await outcomeOf(opened, subject.fresh(sample))
    const found = difference(comparable(first), comparable(second))
    const bytes = [bytesOf(subject.stage.gives, first), bytesOf(subject.stage.gives, second)] as const
    if (found === undefined && bytes[0] === bytes[1]) return
    const what = found === undefined ? `its facts as JSON are ${shown(bytes[0])} first and ${shown(bytes[1])}` : differing(found, "first", "")
    throw subject.broken("determinism", naming(sample), `${what.trimEnd()} ${when}`, "keep no state between documents, and read no clock and no random numbers")
  }
  const assets = await subject.opened("determinism", async (opened) => {
    for (const sample of samples) {
      firsts.set(sample, copied(await outcomeOf(opened, subject.fresh(sample))))
      await again(opened, sample, "when the same document comes again at once")
    }
    for (const sample of samples.toReversed()) await again(opened, sample, "after other documents")
    return opened.assets
  })
  await subject.opened("determinism", async (opened) => {
    const found = difference(assets, opened.assets)
    if (found !== undefined) {
      throw subject.broken("determinism", "no document", `assets: ${differing(found, "when opened first", "when opened again")}`, "name the assets by what they hold, so that the same receipt means the same result")
    }
    for (const sample of samples.toReversed()) await again(opened, sample, "on a freshly opened stage")
  })
}
