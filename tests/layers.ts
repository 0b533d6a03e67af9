/** The layers of docs/architecture.md: a package imports only packages with a smaller number. */
export const layers: Readonly<Record<string, number>> = {
  script: 0,
  "letter-models": 0,
  core: 1,
  facts: 2,
  segment: 3,
  extract: 3,
  detect: 3,
  transliterate: 3,
  testkit: 3,
  "tagger-models": 3,
  "detect-large": 4,
  lexicon: 4,
  names: 5,
  entities: 6,
  identity: 7,
  jsonld: 7,
  i18n: 7,
  unified: 8,
  jobs: 8,
  polyonym: 9,
  "create-polyonym": 10
}

/** The package of this repository that a specifier leads to. */
export const packageOf = (specifier: string): string | undefined =>
  /^@polyonym\/([^/]+)/.exec(specifier)?.[1] ?? (/^polyonym(?:\/|$)/.test(specifier) ? "polyonym" : undefined)
