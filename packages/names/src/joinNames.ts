/** Joins the names of a document that are of one entity. */
import { blockKeys } from "./blockKeys.ts"
import { readingsStand, type Standing } from "./documentRule.ts"
import type { Name } from "./name.ts"
import type { Readings } from "./readings.ts"
import { perName } from "./recall.ts"

/** As many groups are looked at for one name. */
const mostGroups = 48
/** As many different names of one group are compared. */
const mostMembers = 6
/** As many of equal names are looked through for what keeps them apart. */
const mostEqual = 48
/** A shorter name that fits two entities stands for the one that is nearer by so many nats. */
const clearly = 3
/** Nats from which a name is one with a group of which another spelling is unlike it. */
const sure = 4

const keysOf = perName(blockKeys)
const fullness = perName((name: Name): number => name.parts.filter((part) => part.role === "given" || part.role === "family" || part.role === "word").length * 4 + name.parts.filter((part) => part.role === "patronymic" || part.role === "initial").length)
const isFull = (name: Name): boolean => fullness(name) > 4
/** Names in full first, then what is written in the same script. */
const rankOf = ({ whole, own }: Standing): number => (whole ? 2 : 0) + (own ? 1 : 0)
const isSure = ({ whole, strength }: Standing): boolean => whole && strength >= sure

export interface JoinOptions {
  /** Forbids two to meet. */
  readonly apart?: ((i: number, j: number) => boolean) | undefined
  /** Whether a shorter name may stand for a fuller one here. */
  readonly mayStand?: ((i: number, j: number) => boolean) | undefined
}

class Group {
  readonly members: Array<number> = []
  /** The group that it has become a part of. */
  into: Group | undefined
  readonly place: number
  constructor(place: number) {
    this.place = place
  }
  get whole(): Group {
    return this.into === undefined ? this : this.into = this.into.whole
  }
}

interface Fit {
  readonly group: Group
  readonly standing: Standing
}

class Joining {
  readonly groups: Array<Group> = []
  private readonly byKey = new Map<string, Set<Group>>()
  private readonly equal = new Map<string, Set<Group>>()
  private readonly names: ReadonlyArray<Readings>
  private readonly types: ReadonlyArray<string | undefined>
  private readonly apart: (i: number, j: number) => boolean
  private readonly mayStand: (i: number, j: number) => boolean
  constructor(names: ReadonlyArray<Readings>, types: ReadonlyArray<string | undefined>, options: JoinOptions) {
    this.names = names
    this.types = types
    this.apart = options.apart ?? (() => false)
    this.mayStand = options.mayStand ?? (() => true)
  }

  add(i: number): void {
    const type = this.types[i] ?? ""
    const text = `${type} ${this.names[i]![0].language ?? ""} ${this.names[i]!.map((name) => name.text).join("\u0000")}`
    const twin = [...this.equal.get(text) ?? []].map((group) => group.whole).find(({ members }) => members.length < 4096 && !members.slice(0, mostEqual).some((j) => this.apart(i, j)))
    if (twin !== undefined) {
      twin.members.push(i)
      return
    }
    const keys = [...new Set(this.names[i]!.flatMap(keysOf))].map((key) => `${type} ${key}`)
    const fits = this.fitsOf(i, keys)
    let group = this.chosenOf(fits)
    if (group === undefined) this.groups.push(group = new Group(this.groups.length))
    else if (isSure(fits[0]!.standing)) for (const { group: other, standing } of fits) if (other !== group && isSure(standing) && !this.areApart(group, other)) merge(group, other)
    group.members.push(i)
    for (const key of keys) put(this.byKey, key, group)
    put(this.equal, text, group)
  }

  /** The groups that a name may be one with, the best first. */
  private fitsOf(i: number, keys: ReadonlyArray<string>): ReadonlyArray<Fit> {
    const shared = new Map<Group, number>()
    for (const key of keys) for (const group of new Set([...this.byKey.get(key) ?? []].map(({ whole }) => whole))) shared.set(group, (shared.get(group) ?? 0) + 1)
    const candidates = [...shared].sort((x, y) => y[1] - x[1] || x[0].place - y[0].place).slice(0, mostGroups)
    const fits: Array<Fit> = []
    for (const [group] of candidates) {
      const standing = this.standing(i, group)
      if (standing !== undefined) fits.push({ group, standing })
    }
    return fits.sort((x, y) => rankOf(y.standing) - rankOf(x.standing) || y.standing.strength - x.standing.strength || x.group.place - y.group.place)
  }

  /** The best standing of a name to a group's; nothing where it is apart from one of them. */
  private standing(i: number, group: Group): Standing | undefined {
    if (group.members.some((j) => this.apart(i, j))) return undefined
    let best: Standing | undefined
    let unlike = false
    for (const j of this.spellings(group)) {
      const standing = readingsStand(this.names[i]!, this.names[j]!)
      if (standing.kind === "apart") return undefined
      if (standing.kind === "unlike") unlike = true
      if (standing.kind !== "one" || (!standing.whole && !this.mayStand(i, j))) continue
      if (best === undefined || rankOf(standing) > rankOf(best) || (rankOf(standing) === rankOf(best) && standing.strength > best.strength)) best = standing
    }
    return unlike && best !== undefined && !isSure(best) ? undefined : best
  }

  /**
   * The group that a name joins: the best. Of groups named in full that a shorter name fits, those that are written in its script come first; of two of these, the one that is
   * clearly nearer, or none.
   */
  private chosenOf(fits: ReadonlyArray<Fit>): Group | undefined {
    const [first] = fits
    if (first === undefined || first.standing.whole) return first?.group
    const full = fits.filter(({ group }) => group.members.some((j) => isFull(this.names[j]![0])))
    const [nearest, next] = full
    if (nearest === undefined) return first.group
    if (next === undefined || nearest.standing.own !== next.standing.own || nearest.standing.strength - next.standing.strength >= clearly) return nearest.group
    return fits.find((fit) => !full.includes(fit))?.group
  }

  private areApart(a: Group, b: Group): boolean {
    return a.members.some((i) => b.members.some((j) => this.apart(i, j))) ||
      this.spellings(a).some((i) => this.spellings(b).some((j) => readingsStand(this.names[i]!, this.names[j]!).kind === "apart"))
  }

  /** Members of a group that are written differently, as many as are compared. */
  private spellings({ members }: Group): ReadonlyArray<number> {
    const found = new Map<string, number>()
    for (const j of members) {
      const { text } = this.names[j]![0]
      if (found.size < mostMembers && !found.has(text)) found.set(text, j)
    }
    return [...found.values()]
  }
}

const put = (map: Map<string, Set<Group>>, key: string, group: Group): void => {
  const there = map.get(key)
  if (there === undefined) map.set(key, new Set([group]))
  else there.add(group)
}

function merge(group: Group, other: Group): void {
  group.members.push(...other.members)
  other.members.length = 0
  other.into = group
}

/**
 * Joins names, each given by its readings: arrays of indices, each ascending, in order of their first. Fuller names come first, so that a shorter one finds all that it may
 * stand for.
 */
export function joinNames(names: ReadonlyArray<Readings>, types: ReadonlyArray<string | undefined>, options: JoinOptions = {}): ReadonlyArray<ReadonlyArray<number>> {
  const joining = new Joining(names, types, options)
  const order = names.map((_, index) => index).sort((i, j) => fullness(names[j]![0]) - fullness(names[i]![0]) || i - j)
  for (const i of order) joining.add(i)
  return joining.groups.filter(({ members }) => members.length > 0).map(({ members }) => members.sort((i, j) => i - j)).sort((x, y) => x[0]! - y[0]!)
}
