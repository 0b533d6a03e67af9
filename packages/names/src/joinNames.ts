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
  /** What a name is linked to: two with unlike links never meet. */
  readonly linkOf?: ((i: number) => string | undefined) | undefined
  /** Whether a shorter name may stand for a fuller one here. */
  readonly mayStand?: ((i: number, j: number) => boolean) | undefined
}

const areUnlike = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

class Group {
  readonly members: Array<number> = []
  /** Links of the members: two only where more equal names came than are looked through. */
  readonly links = new Set<string>()
  /** Members that are written differently, by how, as many as are compared. */
  readonly spellings = new Map<string, number>()
  hasFull = false
  /** The group that it has become a part of. */
  into: Group | undefined
  readonly place: number
  constructor(place: number) {
    this.place = place
  }
  get whole(): Group {
    return this.into === undefined ? this : this.into = this.into.whole
  }
  push(i: number, name: Name, link: string | undefined): void {
    this.members.push(i)
    if (link !== undefined) this.links.add(link)
    if (this.spellings.size < mostMembers && !this.spellings.has(name.text)) this.spellings.set(name.text, i)
    this.hasFull ||= isFull(name)
  }
  /** Whether a member has another link than this. */
  isApartFrom(link: string | undefined): boolean {
    return link !== undefined && this.links.size > (this.links.has(link) ? 1 : 0)
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
  private readonly linkOf: (i: number) => string | undefined
  private readonly mayStand: (i: number, j: number) => boolean
  constructor(names: ReadonlyArray<Readings>, types: ReadonlyArray<string | undefined>, options: JoinOptions) {
    this.names = names
    this.types = types
    this.linkOf = options.linkOf ?? (() => undefined)
    this.mayStand = options.mayStand ?? (() => true)
  }

  add(i: number): void {
    const type = this.types[i] ?? ""
    const text = `${type} ${this.names[i]![0].language ?? ""} ${this.names[i]!.map((name) => name.text).join("\u0000")}`
    const link = this.linkOf(i)
    const twin = [...this.equal.get(text) ?? []].map((group) => group.whole).find(({ members }) => members.length < 4096 && !members.slice(0, mostEqual).some((j) => areUnlike(link, this.linkOf(j))))
    if (twin !== undefined) return this.push(twin, i)
    const keys = [...new Set(this.names[i]!.flatMap(keysOf))].map((key) => `${type} ${key}`)
    const fits = this.fitsOf(i, keys)
    let group = this.chosenOf(fits)
    if (group === undefined) this.groups.push(group = new Group(this.groups.length))
    else if (isSure(fits[0]!.standing)) for (const { group: other, standing } of fits) if (other !== group && isSure(standing) && !this.areApart(group, other)) this.merge(group, other)
    this.push(group, i)
    for (const key of keys) put(this.byKey, key, group)
    put(this.equal, text, group)
  }

  private push(group: Group, i: number): void {
    group.push(i, this.names[i]![0], this.linkOf(i))
  }

  private merge(group: Group, other: Group): void {
    for (const i of other.members) this.push(group, i)
    other.members.length = 0
    other.into = group
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
    if (group.isApartFrom(this.linkOf(i))) return undefined
    let best: Standing | undefined
    let unlike = false
    for (const j of group.spellings.values()) {
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
    const full = fits.filter(({ group }) => group.hasFull)
    const [nearest, next] = full
    if (nearest === undefined) return first.group
    if (next === undefined || nearest.standing.own !== next.standing.own || nearest.standing.strength - next.standing.strength >= clearly) return nearest.group
    return fits.find((fit) => !full.includes(fit))?.group
  }

  private areApart(a: Group, b: Group): boolean {
    if ([...a.links].some((link) => b.isApartFrom(link))) return true
    for (const i of a.spellings.values()) for (const j of b.spellings.values()) if (readingsStand(this.names[i]!, this.names[j]!).kind === "apart") return true
    return false
  }
}

const put = (map: Map<string, Set<Group>>, key: string, group: Group): void => {
  const there = map.get(key)
  if (there === undefined) map.set(key, new Set([group]))
  else there.add(group)
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
