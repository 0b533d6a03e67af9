/** Readings of a name's words that agree in case, gender and number. */
import type { InflectedKind } from "./lemmatiseName.ts"
import type { Plan } from "./plans.ts"
import { columns, personSlots, type Reading, type ReadWord, singularSlots, slots, type WordReadings } from "./readings.ts"

/** Log shares of the cases that names stand in in news. */
const caseWeights: Readonly<Record<InflectedKind, ReadonlyArray<number>>> = {
  person: [0.55, 0.2, 0.06, 0.07, 0.08, 0.03, 0.004].map(Math.log),
  place: [0.3, 0.3, 0.04, 0.08, 0.06, 0.22, 0.002].map(Math.log),
  organisation: [0.45, 0.25, 0.05, 0.08, 0.07, 0.1, 0.002].map(Math.log),
  demonym: [0.4, 0.25, 0.07, 0.1, 0.1, 0.05, 0.01].map(Math.log)
}
/** One reading of each word of a plan that changes, which agree. */
export interface Joint {
  readonly plan: Plan
  readonly readings: ReadonlyArray<Reading>
  readonly at: number
  readonly slot: number
  readonly weight: number
}

/** What is this much less likely, in nats, than the likeliest is left out. */
const horizon = 9
/** A word of this log weight is a known given name. */
const sureGiven = -8
const mostJoints = 20
/** Of one case, gender and number. */
const mostAgreeing = 6

/** The likeliest joint readings of the words in one case, gender and number, down to the log weight `least`. */
function join({ plan, open }: Opened, place: number, slot: number, at: number, base: number, least: number, out: Array<Joint>): void {
  const first = open[0]!.cells[place]!
  if (open.length === 1) {
    for (const reading of first) {
      if (base + reading.weight < least) return
      out.push({ plan, readings: [reading], at, slot, weight: base + reading.weight })
    }
    return
  }
  const start = out.length
  if (open.length === 2) {
    const second = open[1]!.cells[place]!
    const most = second[0]!.weight
    for (let i = 0; i < first.length; i++) {
      const one = first[i]!
      const reached = base + one.weight
      if (reached + most < least) break
      for (let j = 0; j < second.length; j++) {
        const other = second[j]!
        const weight = reached + other.weight
        if (weight < least) break
        out.push({ plan, readings: [one, other], at, slot, weight })
      }
    }
  } else {
    /** The weight of the likeliest of the words that are left. */
    let left = 0
    for (const own of open) left += own.best[place]!
    let made: Array<Joint> = [{ plan, readings: [], at, slot, weight: base }]
    for (const own of open) {
      const next: Array<Joint> = []
      left -= own.best[place]!
      for (const one of made) {
        for (const reading of own.cells[place]!) {
          const weight = one.weight + reading.weight
          if (weight + left < least) break
          next.push({ plan, readings: [...one.readings, reading], at, slot, weight })
        }
      }
      if (next.length > mostAgreeing) next.sort((a, b) => b.weight - a.weight).length = mostAgreeing
      made = next
    }
    out.push(...made)
  }
  if (out.length > start + mostAgreeing) {
    const own = out.splice(start).sort((a, b) => b.weight - a.weight)
    for (let at = 0; at < mostAgreeing; at++) out.push(own[at]!)
  }
}

/** A plan with the readings of its words that change. */
interface Opened {
  readonly plan: Plan
  readonly open: ReadonlyArray<WordReadings>
  /** The weight of the likeliest readings, whether they agree or not. */
  readonly most: number
}

function opened(plan: Plan, words: ReadonlyArray<ReadWord>): Opened {
  const { roles, weight } = plan
  if (roles.length === 2 && roles[0] !== undefined && roles[1] !== undefined && roles[0] !== "n") {
    const first = words[0]!.as(roles[0])
    const second = words[1]!.as(roles[1])
    return { plan, open: [first, second], most: weight + first.most + second.most }
  }
  const apposed = roles.includes("n")
  const open: Array<WordReadings> = []
  let most = weight
  for (let index = 0; index < roles.length; index++) {
    const role = roles[index]
    if (role === undefined) continue
    const own = words[index]!.as(role)
    open.push(role === "p" && apposed ? own.anyGender : own)
    most += own.most
  }
  return { plan, open, most }
}

const evenSlots: ReadonlyArray<number> = slots.map(() => 0)

/** Where the readings of a plan's words agree: gender, number and case as a place of the cells, twice, and one more when a word has a reading of this very case. */
interface Way extends Opened {
  readonly places: Array<number>
  readonly bounds: Array<number>
  /** The weight of the likeliest, or of those before it. */
  readonly top: number
}

/** Goes through the genders, numbers and cases that readings of a plan's words agree in and that are not far below `best`. */
function wayOf({ plan, open, most }: Opened, weights: ReadonlyArray<number>, slotWeights: ReadonlyArray<number>, best: number): Way {
  const places: Array<number> = []
  const bounds: Array<number> = []
  const last = most < best - horizon ? 0 : open.length > 1 ? singularSlots : slots.length
  let top = best
  for (let slot = 0; slot < last; slot++) {
    const base = plan.weight + slotWeights[slot]!
    let reach = base
    let changing = 0
    for (let i = 0; i < open.length; i++) {
      reach += open[i]!.mostIn[slot]!
      changing |= open[i]!.changes[slot]!
    }
    if (reach < top - horizon || reach === -Infinity) continue
    // bit by bit: a case that no word has a reading of is as the nominative
    for (let at = 0, left = changing | 1; left !== 0; at++, left >>= 1) {
      if ((left & 1) === 0) continue
      const changes = changing >> at & 1
      const place = slot * columns + at
      let bound = changes === 1 ? base + weights[at]! : base
      for (let i = 0; i < open.length; i++) bound += open[i]!.best[place]!
      if (bound < top - horizon || bound === -Infinity) continue
      if (bound > top) top = bound
      places.push(place * 2 + changes)
      bounds.push(bound)
    }
  }
  return { plan, open, most, places, bounds, top }
}

/** The readings of a way down to the log weight `least`. */
function joinAll(way: Way, weights: ReadonlyArray<number>, slotWeights: ReadonlyArray<number>, least: number, out: Array<Joint>): void {
  const { plan, open, places, bounds } = way
  for (let i = 0; i < places.length; i++) {
    if (bounds[i]! < least) continue
    const changes = (places[i]! & 1) === 1
    const place = places[i]! >> 1
    const at = place % columns
    const slot = (place - at) / columns
    const base = plan.weight + slotWeights[slot]!
    if (open.length > 0) join(way, place, slot, changes ? at : -1, changes ? base + weights[at]! : base, least, out)
    else out.push({ plan, readings: [], at: -1, slot, weight: base })
  }
}

/** The likeliest readings of a name's words that agree, under all plans. */
export function agreements(plans: ReadonlyArray<Plan>, words: ReadonlyArray<ReadWord>, kind: InflectedKind): { readonly likely: Array<Joint>; readonly best: number } {
  const weights = caseWeights[kind]
  const slotWeights = kind === "person" ? personSlots : evenSlots
  let best = -Infinity
  const ways: Array<Way> = []
  for (const plan of plans) {
    if (plan.swapped === true && words[plan.roles.indexOf("s")]!.as("g").most >= sureGiven) continue
    const way = wayOf(opened(plan, words), weights, slotWeights, best)
    ways.push(way)
    best = way.top
  }
  const likely: Array<Joint> = []
  for (const way of ways) joinAll(way, weights, slotWeights, best - horizon, likely)
  if (likely.length > mostJoints) likely.sort((a, b) => b.weight - a.weight).length = mostJoints
  return { likely, best }
}
