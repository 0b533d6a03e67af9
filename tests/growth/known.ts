/** Patterns on which a subject takes more than three times as long as on prose, though its time grows with the length, and why. */
export const known: Readonly<Record<string, { readonly patterns: ReadonlyArray<string>; readonly reason: string }>> = {
  "@polyonym/transliterate/pure transliterator: back": {
    patterns: ["combining marks", "one letter", "alternating scripts", "full stops between letters", "apostrophes between letters", "digits and commas"],
    reason: "prose has few letters that this system writes: most of it is passed over, and here each letter is looked up"
  },
  "@polyonym/entities/pure findExpressions": { patterns: ["digits and commas", "full stops between letters"], reason: "every two characters may begin a number or a unit, of which prose has one in a hundred" },
  "@polyonym/entities/pure findExpressions: Ukrainian": { patterns: ["digits and commas", "full stops between letters"], reason: "every two characters may begin a number or a unit, of which prose has one in a hundred" },
  "@polyonym/segment/pure segmentText": { patterns: ["line ends"], reason: "each line end may end a paragraph: a quarter of a second for a megabyte of nothing else" },
  "@polyonym/segment/pure segmentText: Chinese": { patterns: ["line ends"], reason: "each line end may end a paragraph: a quarter of a second for a megabyte of nothing else" },
  "@polyonym/segment/pure segmentText: English": { patterns: ["line ends"], reason: "each line end may end a paragraph: a quarter of a second for a megabyte of nothing else" },
  "@polyonym/script matchLanguage: many": { patterns: ["one letter"], reason: "of the other patterns no piece is a language tag; of this one each is, and is matched" },
  "@polyonym/script matchLanguage: available": { patterns: ["one letter"], reason: "of the other patterns no piece is a language tag; of this one each is, and is matched" }
}
