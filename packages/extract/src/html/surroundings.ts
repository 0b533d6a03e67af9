import type { Evidence } from "../evidence.ts"
import type { Part } from "../sequence.ts"
import { ArticleBody } from "./articleBody.ts"
import { answersOf, questions } from "./questions.ts"
import { weights } from "./weights.ts"

const order = questions.map((question) => weights[question] ?? 0)

const inside = questions.indexOf("inside")

/** A page with fewer blocks has no surroundings to speak of. */
const fewest = 8
/** However plainly the surroundings speak, they say only so much. */
const most = 5
/** What is left of a block's own evidence beside that of its surroundings, and of what its tags add to it: the surroundings have heard those too. */
const ownShare = 0.5
const tagShare = 0.3
/** Body that the order of parts has no place for is given back from here on. */
const plainly = 2
/** A share of the main container's prose below which the order of parts has missed the article. */
const least = 0.5

/**
 * Lets the containers of a page speak for its blocks, in place: whether one stands in the container that has most of the page's prose, beside the prose or in a list of teasers,
 * in links, in an `<aside>`, under a class that says what it is. Gives for each block whether it stands in the main container; `undefined` for a page of plain text, and one too small to tell.
 */
export function hearSurroundings(page: ReadonlyArray<Evidence>, articleBody: string | undefined): ReadonlyArray<boolean> | undefined {
  if (page.length < fewest || !page.some(({ reading }) => reading.piece.element !== undefined)) return undefined
  const answers = answersOf(page, articleBody === undefined ? undefined : new ArticleBody(articleBody))
  page.forEach((evidence, at) => {
    let sum = 0
    for (const [k, answer] of answers[at]!.entries()) sum += answer * order[k]!
    const said = Math.max(-most, Math.min(most, sum))
    const tags = evidence.reading.piece.hint?.weight ?? 0
    evidence.body = (evidence.body - tags * (1 - tagShare)) * ownShare + said
    evidence.heading += said * 0.8
    evidence.tail -= said * 0.5
  })
  return answers.map((answer) => answer[inside] === 1)
}

/** Gives the body what the order of parts denied it and its surroundings plainly say is of it, in place; where most of the main container's prose was denied, all of that prose. */
export function takeBack(page: ReadonlyArray<Evidence>, parts: Array<Part>, within: ReadonlyArray<boolean>): void {
  let all = 0
  let kept = 0
  page.forEach(({ prose, reading }, at) => {
    if (!prose || !within[at]) return
    all += reading.length
    if (!denying.has(parts[at]!)) kept += reading.length
  })
  const lost = kept < all * least
  page.forEach(({ body, prose, reading }, at) => {
    if (denying.has(parts[at]!) && (body >= plainly || (lost && prose && within[at] && body > 0))) parts[at] = reading.piece.element?.level !== undefined ? "heading" : "body"
  })
}

const denying: ReadonlySet<Part> = new Set(["head", "tail", "inset", "aside"])
