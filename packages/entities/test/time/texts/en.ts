/** English texts of a page published on 2025-09-18, marked as `marked.ts` says. */
export const dated: ReadonlyArray<string> = [
  "She said that the show would open in [February|2026-02]. The stain on sheet 88 is old.",
  "Second, he waited a second.",
  "The show ran from [May 31|2026-05-31] to [June 4, 2026|2026-06-04] and in [March|2024-03] and [April 2024|2024-04].",
  "Over the last year and in recent years, in the summer months, they flew the Boeing 737.",
  "The bridge opened on [Tuesday|2025-09-16] after {three|other;3;year} years of work.",
  "The committee will meet on [Monday|2025-09-22].",
  "On [Sept. 3, 2024|2024-09-03], the museum bought {14|count;14} drawings.",
  "She was born on [4 March 1951|1951-03-04] and moved north in [June 1970|1970-06].",
  "Snow fell from [December 3–5|2024-12-03/2024-12-05] across the valley and killed a cow.",
  "Shops closed on [Thursday, 11 September|2025-09-11], the mayor said.",
  "The fair runs from [3 to 7 October|2025-10-03/2025-10-07].",
  "He resigned [two weeks ago|2025-09-01/2025-09-07] and will return [next month|2025-10].",
  "Trams came back [last week|2025-09-08/2025-09-14]; buses follow [this week|2025-09-15/2025-09-21].",
  "The pool will reopen [in three days|2025-09-21].",
  "It was the {first|ordinal;1} drought in {ten|other;10;year} years.",
  "The choir sings every Friday and on Mondays.",
  "A late [1990s|199X] house stood beside a [19th century|18XX] mill.",
  "The law has been in force since [April|2025-04], and since [2019|2019] for ships.",
  "Doors open at [7:30 p.m.|2025-09-18T19:30:00] and [Saturday at 10 a.m.|2025-09-20T10:00:00], and he will speak then.",
  "The fund paid {$2.5 million|money;2500000;USD} to more than {400|count;400;;>} farms.",
  "Rents rose by {4.5%|percent;4.5} to at least {£1,250|money;1250;GBP;>=}.",
  "A {34|age;34;year}-year-old pilot and her {two|count;2} sons were unhurt.",
  "{Two thirds|other;0.6667;fraction} of the vines died.",
  "They lost {3-2|other;null;score} in the {second|ordinal;2} round.",
  "About {half a million|count;500000;;~} people live there, {thousands|count;null} in huts.",
  "Write to Room 12 or call 555-010-4477; see section 4 and flight 88.",
  "The A380 and the F-16 flew {120|other;120;kilometre} kilometres in {45|other;45;minute} minutes.",
  "He may march in [May|2025-05], she said.",
  "By {six|count;6} votes to {one|count;1} the court agreed.",
  "The [2024|2024] vote cost {twenty-one|count;21} seats.",
  "Prices in [summer 2022|2022-22] fell below {five hundred euros|money;500;EUR;<}.",
  "Between [Monday|2025-09-15] and [Tuesday|2025-09-16] the river rose.",
  "A decision was due by the [end of the year|2025-12].",
  "The first lady spoke first.",
  "They signed it on [05/06/2024|null] in ink.",
  "The hall seats {1,200|count;1200}, {three|other;3;times} times as many as before."
]

/** The same of a page without a date. */
export const undated: ReadonlyArray<string> = [
    "On [Tuesday|null] they met; [last week|null] they had not, and [two years ago|null] neither. [This Week|null]",
    "On [3 May 2021|2021-05-03], not [yesterday|null] or in [June|null]."
  ]
