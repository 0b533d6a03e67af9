import type { Question } from "./questions.ts"

/** What an answer says for a block being of the body: log-odds for each unit of it. Fitted by `scripts/fitSurroundings.ts`; the words of the block itself are weighed elsewhere. `hidden` and `comment` are set by hand: what no reader sees and what readers write is not the article. */
export const weights: Readonly<Partial<Record<Question, number>>> = {
  one: -0.65, inside: 1.34, before: -0.61, after: -1.39, link: -1.15, "whole link": 0.86, "branch linked": -0.58, "branch prose": 0.85, group: -0.38, "group linked": -0.07,
  "group linking": 0.14, "group small": 0.51, "same parent": 0.43, "same kind": 0.44, repeated: -0.11, hidden: -4, item: 0.82, heading: 0.88, division: -0.59, "in body": 0.09,
  "not in body": -0.52, length: 0.01, "relative weight": 0.62, "heading link": 0.29, closed: 0.34, last: 1.34, "short item": 0.82, table: -1.03, caption: -2.98, topic: -0.37,
  "outside prose": 0.28, "branch small": 0.57, consent: -0.31, navigation: 0.61, subscribe: -0.48, share: -0.54, related: 0.76, advertisement: -0.73, comment: -4, "author-bio": -0.28,
  promotion: -0.98, legal: -1.09, button: -0.48, "link paragraph": 0.2, embed: -0.8, teasers: -1.36, "inside link item": 0.38, title: -1, positive: -0.11, "far negative": 0.48,
  "inside link paragraph": -1.65, "outside heading": -0.44, "outside item": -0.55, "outside link": 0.46, "outside group": 1, "inside same kind": 0.66, "short division": 0.19,
  "author prose": -0.42, picture: -0.84, "own group": 0.45, "repeated prose": -0.33, "inside closed": 0.01, "inside branch linked": -0.32, "negative prose": 0.75, header: -1.01,
  aside: -0.73, footer: -0.66, nav: 0.22, form: -0.68, article: -1.09, figure: -0.8, "aside prose": -0.48, progress: -0.72, begun: 1.6, ended: -1.6, "far from prose": -0.59,
  "parent prose": -0.49, "near links": -1.34, "ended short": -0.1, "short link": -0.29
}
