import type { Evidence } from "../evidence.ts"
import type { ArticleBody } from "./articleBody.ts"
import { containersOf } from "./containers.ts"
import { courseOf } from "./course.ts"
import { landmarks, Places } from "./places.ts"

/** What is asked of a block's surroundings; every value is between −6 and 6, most between 0 and 1. */
export const questions = [
  "one", "alone", "inside", "before", "after", "link", "whole link", "branch linked", "branch prose", "group", "group linked", "group linking", "group small", "same parent", "same kind", "repeated", "hidden", "item", "heading", "division",
  "in body", "not in body", "length", "relative weight", "heading link", "closed", "last", "short item", "table", "caption", "topic", "outside prose", "branch small",
  "consent", "navigation", "subscribe", "appeal", "share", "related", "advertisement", "comment", "author-bio", "promotion", "legal", "button", "link paragraph", "embed", "teasers", "inside link item", "title", "positive",
  "far negative", "inside link paragraph", "outside heading", "outside item", "outside link", "outside group", "inside same kind", "short division", "author prose", "picture", "own group", "repeated prose", "inside closed", "inside branch linked", "negative prose", "header", "aside", "footer", "nav", "form", "dialog", "article", "figure", "aside prose",
  "progress", "begun", "ended", "far from prose", "parent prose", "near links", "ended short", "short link"
] as const

const named = ["consent", "navigation", "subscribe", "appeal", "share", "related", "advertisement", "comment", "author-bio", "promotion", "legal", "button"] as const
/** One of them. */
export type Question = (typeof questions)[number]

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value))

/** The answers for every block, in the order of `questions`. */
export function answersOf(page: ReadonlyArray<Evidence>, body: ArticleBody | undefined): Array<Array<number>> {
  const containers = containersOf(page)
  const places = new Places(containers)
  const { main, mass, contents } = containers
  const within = page.map(({ reading }) => places.of(reading.piece.element))
  const course = courseOf(page, page.map(({ prose }, at) => prose && within[at]!.inside))
  const { total, progress, distance, links, nearLinks } = course
  const known = body === undefined ? [] : page.map(({ reading }) => body.has(reading.piece.text))
  const covered = page.reduce((sum, one, at) => sum + (known[at] === true && one.prose ? one.reading.length : 0), 0)
  const whole = total > 0 && covered >= total * 0.5
  let begun = false
  const seen = new Set<string>()
  return page.map((evidence, at) => {
    const { reading } = evidence
    const { piece } = reading
    const { element } = piece
    const place = within[at]!
    if (place.inside) begun = true
    const link = links[at]!
    const sameKind = course.ofKind(at)
    const { branch, group } = place
    const far = branch !== undefined && branch.element !== element ? branch : undefined
    const small = group === undefined ? 0 : Number(group.mass < mass * 0.25)
    const heading = element?.level !== undefined
    const hinted = element?.reason !== undefined && element.reason !== main?.reason ? element.reason : undefined
    const parent = element?.parent === undefined ? undefined : contents.get(element.parent)
    const relative = (piece.hint?.weight ?? 0) - Math.min(0, main?.weight ?? 0)
    const around = element?.parent === undefined ? "" : `${element.className} ${element.parent.className}`
    const repeated = seen.has(reading.folded)
    if (reading.length >= 3) seen.add(reading.folded)
    return [
      1,
      clamp(evidence.body - (piece.hint?.weight ?? 0), 6),
      Number(place.inside),
      Number(!place.inside && !begun),
      Number(!place.inside && begun),
      link,
      Number(link >= 0.8 && reading.ending !== "stop"),
      far === undefined ? 0 : far.linked / far.characters,
      far === undefined ? 1 : far.prose / far.pieces,
      Number(group !== undefined),
      group === undefined ? 0 : small * group.linked / group.characters,
      group === undefined ? 0 : small * group.linking / group.count,
      small,
      course.besides(at),
      sameKind,
      Number(repeated),
      Number(element?.hidden === true && main?.hidden !== true),
      Number(element?.shape === "list-item"),
      Number(heading),
      Number(element === undefined || element.name === "div" || element.name === "section" || element.name === "article"),
      Number(known[at] === true),
      Number(whole && known[at] === false),
      Math.log2(1 + reading.length) / 3,
      clamp(Math.min(0, (piece.hint?.weight ?? 0) - Math.min(0, main?.weight ?? 0)), 6),
      Number(heading && link >= 0.8),
      Number(reading.ending === "stop" || reading.sentences > 0),
      Number(at > course.last),
      Number(element?.shape === "list-item" && reading.length < 8),
      Number(element?.shape === "table"),
      Number(piece.hint?.role === "caption" || piece.hint?.role === "credit" || element?.parent?.name === "figure"),
      clamp(evidence.topic, 6) / 2,
      Number(!place.inside && evidence.prose),
      far === undefined ? 0 : Number(far.mass < mass * 0.1),
      ...named.map((reason) => Number(hinted === reason)),
      Number(link >= 0.8 && element?.shape !== "list-item" && !heading && reading.piece.text.length >= 25),
      Number(/tweet|twitter|instagram|embed/i.test(element?.parent?.className ?? "")),
      Number(group !== undefined && group.linking >= group.count * 0.7 && group.mass < group.count * 400 && mass - group.mass >= 0.3 * group.mass),
      Number(place.inside && link >= 0.8 && element?.shape === "list-item"),
      Number(piece.hint?.role === "title"),
      clamp(Math.max(0, piece.hint?.weight ?? 0), 3),
      Number(relative <= -4),
      Number(place.inside && link >= 0.8 && element?.shape === undefined && !heading && reading.piece.text.length >= 25 && reading.ending !== "stop"),
      Number(!place.inside && heading),
      Number(!place.inside && element?.shape === "list-item"),
      place.inside ? 0 : link,
      Number(!place.inside && group !== undefined),
      place.inside ? sameKind : 0,
      Number(reading.length < 4 && !heading && element?.shape === undefined),
      Number(reading.length >= 12 && (piece.hint?.role === "byline" || element?.reason === "author-bio")),
      Number(/(?:^|[\s_-])(?:image|photo|picture|img|thumb(?:nail)?)s?(?:$|[\s_-])/i.test(around) && reading.length < 60),
      element !== undefined && contents.get(element)?.group !== undefined ? Math.log2(contents.get(element)!.group!.count) / 4 : 0,
      Number(repeated && evidence.prose),
      Number(place.inside && (reading.ending === "stop" || reading.sentences > 0)),
      place.inside && far !== undefined ? far.linked / far.characters : 0,
      Number(relative <= -2 && evidence.prose),
      ...landmarks.map((_, bit) => (place.landmarks >> bit) & 1),
      Number((place.landmarks & 6) !== 0 && evidence.prose),
      progress[at]!,
      Number(progress[at]! > 0),
      Number(progress[at]! >= 0.97),
      Math.min(distance[at]!, 6) / 6,
      parent === undefined ? 1 : parent.prose / parent.pieces,
      nearLinks[at]!,
      Number(progress[at]! >= 0.97 && !evidence.prose),
      Number(link >= 0.8 && reading.length < 5 && !heading && element?.shape === undefined)
    ]
  })
}
