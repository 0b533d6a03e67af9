/** Expressions whose time grows faster than a text, and the reason why their text is short, whatever comes in. */
export const bounded: Readonly<Record<string, string>> = {
  "/\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'/g": "of a line of front matter, 2,000 UTF-16 code units at most",
  "/(?:^|[.!?…:»”\"“„«(\\n])\\s*$/u": "of the eight code units before a word"
}

/** The same of expressions that are made at run time. */
export const boundedWhenMade: Readonly<Record<string, string>> = {
  "/\\{\\{(.+?)\\}\\}/g": "i18next's, of a sentence of the packages: what is put into it is stepped over",
  "/\\{\\{\\-(.+?)\\}\\}/g": "the same"
}
