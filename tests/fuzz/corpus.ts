/** A text on which something failed once. */
export interface Failure {
  /** A part of the title of a subject of the growth suite, the name of a target (targets/), or `every`. */
  readonly target: string
  readonly input: string
}

/** Every failure that was found, by chance or by search: each runs in every run of the tests. */
export const corpus: ReadonlyArray<Failure> = [
  { target: "every", input: "\ua000\u2024\u1401" },
  { target: "every", input: "\ud800" },
  { target: "every", input: "__proto__" },
  // Its word went on behind its sentence.
  { target: "every", input: "你\ufeff" },
  // A joiner was shown as it is behind a mark that is not shown.
  { target: "every", input: "\u061c\u200d" },
  // Once, in thousands of calls, a half of a character at the end was taken for a whole one.
  { target: "transliterator", input: "\ufeff👩\u200d👩\u200d\uae6d\ud83d\ua4a0\udc69\u200d\ud83d" },
  // An identity without a name was taken for one, and its names for i18next were not there.
  { target: "names for i18next", input: '{"style":"ap","identities":[{"id":"nil-2","type":"PER","spellings":[],"mentions":[],"roles":[],"why":[]}]}' },
  // A line of syllables that can be divided in as many ways as there are: the reading of Japanese names did not end.
  { target: "@polyonym/names", input: `Sato ${"nya".repeat(40)}q` },
  { target: "@polyonym/names", input: `Sato ${"tsu".repeat(40)}q` }
]
