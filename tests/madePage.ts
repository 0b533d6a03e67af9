/** Who and what a made page is about. */
export interface Cast {
  readonly country: string
  readonly demonym: string
  readonly neighbour: string
  readonly neighbourDemonym: string
  readonly host: string
  readonly city: string
  readonly alliance: string
  readonly ministry: string
  readonly leader: { readonly role: string; readonly given: string; readonly family: string }
  readonly envoy: { readonly role: string; readonly given: string; readonly family: string }
}

/** A raw page of text with what an honest reader keeps of it. */
export interface MadePage {
  readonly source: string
  readonly headline: string
  readonly credit: string
  readonly body: ReadonlyArray<string>
  readonly clutter: ReadonlyArray<string>
}

const paragraphs = (cast: Cast): ReadonlyArray<string> => [
  `${cast.country} and ${cast.neighbour} agreed on Monday to reopen the last of their closed border roads, the result of a month of talks in ${cast.host}.`,
  `“Our farmers can take their coffee to market again,” ${cast.demonym} ${cast.leader.role} ${cast.leader.given} ${cast.leader.family} said in a short address. “Nobody should need a whole day for twenty kilometres,” she added.`,
  `${cast.neighbour}’s ${cast.ministry} confirmed the agreement, saying that a group of ${cast.neighbourDemonym} engineers had already begun to clear the road.`,
  `The first lorries waited at the barrier before dawn, according to ${cast.demonym} ${cast.envoy.role} ${cast.envoy.given} ${cast.envoy.family}. Some drivers had slept in their cabs for three nights.`,
  `Diplomats in ${cast.city} said the ${cast.alliance} would send observers to the crossing, but declined to say how many.`,
  `“The road was never the problem,” ${cast.leader.family} said. “Trust was.”`
]

const clutters: ReadonlyArray<{ readonly before: ReadonlyArray<string>; readonly after: ReadonlyArray<string> }> = [
  {
    before: ["Help keep The Lakeside Herald free for everyone"],
    after: [
      "Get our morning briefing",
      "Every weekday our editors send you the five stories that matter most. You can unsubscribe at any time. By signing up you accept our Terms of Service.",
      "A word from The Lakeside Herald:",
      "Dear friend,",
      "Running a newsroom costs money, and we have no wealthy owner. If you find our reporting useful, please chip in with as little as $4 a month. It takes a minute.",
      "Thank you for supporting The Lakeside Herald and the free press.",
      "One-time",
      "Every month",
      "Yearly",
      "Donate",
      "No thanks",
      "Share this story"
    ]
  },
  {
    before: ["Menu", "Search", "Sign in", "We use cookies to improve your experience. Accept all"],
    after: [
      "You may also like",
      "Ten hill walks for the dry season",
      "Join thousands of readers who get our weekend letter in their inbox",
      "Enter your email",
      "Subscribe",
      "Our journalism depends on you. Become a supporter of The Border Gazette today from £3 and help us stay independent.",
      "Follow us on Facebook",
      "© The Border Gazette. All rights reserved."
    ]
  }
]

/** Puts a page together: `order` is the order of the paragraphs after the first two, `wording` the site around them. */
export function madePage(cast: Cast, order: ReadonlyArray<number>, wording: 0 | 1): MadePage {
  const all = paragraphs(cast)
  const body = [all[0]!, all[1]!, ...order.map((i) => all[i]!)]
  const headline = `${cast.country} and ${cast.neighbour} Reopen Border Road After a Month of Talks`
  const credit = `${cast.neighbourDemonym} ${cast.ministry}`
  const { before, after } = clutters[wording]!
  return { source: [...before, headline, credit, ...body, ...after].join("\n\n"), headline, credit, body, clutter: [...before, ...after] }
}
