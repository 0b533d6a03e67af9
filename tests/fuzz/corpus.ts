/** A text on which something failed once. */
export interface Failure {
  /** A part of the title of a subject of the growth suite, or `every`. */
  readonly target: string
  readonly input: string
}

/** Every failure that was found, by chance or by search: each runs in every run of the tests. */
export const corpus: ReadonlyArray<Failure> = [
  { target: "every", input: "\ua000\u2024\u1401" },
  { target: "every", input: "\ud800" },
  { target: "every", input: "__proto__" },
  // A line of syllables that can be divided in as many ways as there are: the reading of Japanese names did not end.
  { target: "@polyonym/names", input: `Sato ${"nya".repeat(40)}q` },
  { target: "@polyonym/names", input: `Sato ${"tsu".repeat(40)}q` }
]
