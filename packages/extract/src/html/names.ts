import type { Mark } from "./markup.ts"

const wrapper = "(?:[-_]+(?:box|bar|list|block|wrap|wrapper|container|content|links?|widget|section|area|form|items?|buttons?|module|inner|panel|text|title|header|footer|popup|modal|overlay|slot|unit|inline|top|bottom|banner|notice|message|policy|law|dialog|cards?|grid|icons?|\\d+))*$"
const named = (words: string): RegExp => new RegExp(`(?:^|[-_])(?:${words})${wrapper}`)

/** Words that mean the same wherever they stand in a name: `two-related-articles`, `related-articles__item`. */
const anywhere = (words: string): RegExp => new RegExp(`(?:^|[-_])(?:${words})(?:[-_]|$)`)
/** The same in names that are written in one. */
const joined = /related(?:articles?|posts?|news|stor(?:y|ies)|content|links?|items?|topics?)|recommended(?:articles?|posts?)|mostread|mostpopular|readmore|newslist/

/** What the names that a page gives to its parts mean; the first that fits counts. */
const names: ReadonlyArray<readonly [pattern: RegExp, mark: Mark]> = [
  [named("cookies?|consent|gdpr|ccpa|onetrust|cmp|cookiebar|cookiebanner"), { weight: -6, reason: "consent" }],
  [named("nav|navbar|navigation|menu|submenu|breadcrumbs?|topbar|sitenav|mainnav|pagination|pager|skip|skiplink|toolbar|toc|tableofcontents"), { weight: -5, reason: "navigation" }],
  [named("newsletters?|subscribe|subscription|signup|mailchimp|paywall|piano|notifications?|optin|leadform"), { weight: -4, reason: "subscribe" }],
  [named("donate|donation|donations|membership|support-us|appeal|contribute|contribution"), { weight: -4, reason: "appeal" }],
  [named("share|sharing|sharebar|social|socials|sharedaddy|addtoany|addthis|sociallinks|print|follow"), { weight: -4, reason: "share" }],
  [named("related|recommended|recommendations?|readmore|read-more|read-also|readalso|more-stories|most-read|mostread|popular|trending|teasers?|more-news|outbrain|taboola|latest|also|morenews|jp-relatedposts|similar|upnext|suggested"), { weight: -4, reason: "related" }],
  [named("ad|ads|advert|adverts|advertisement|advertising|adslot|sponsor|sponsored|dfp|banner|banners|adunit|adsense|promoted"), { weight: -3.5, reason: "advertisement" }],
  [named("comments?|respond|disqus|commentlist|comment-form|replies|discussion"), { weight: -5, reason: "comment" }],
  [named("author-bio|authorbio|author-box|authorbox|about-author|bio|biography|author-info|author-description|author-profile"), { weight: -3, reason: "author-bio" }],
  [named("sidebar|rail|aside|secondary|col-side|widget-area"), { weight: -3.5, reason: "related" }],
  [named("tags|tag-list|taglist|topics|keywords|categories|category|cats|post-tags|labels"), { weight: -3, reason: "navigation" }],
  [named("promo|promotion|cta|callout|app-banner|marketing|upsell"), { weight: -3.5, reason: "promotion" }],
  [named("copyright|legal|disclaimer|foot|site-footer|colophon|imprint"), { weight: -4, reason: "legal" }],
  [named("screen-reader|screen-reader-text|sr-only|visually-hidden|visuallyhidden|hidden|hide"), { weight: -3 }],
  [anywhere("related|recommend(?:ed|ations?)?|recirc|recirculation|teasers?|trending|most-popular|most-read|outbrain|taboola|carousel|swiper|internal-links|read-next|up-next|more-from|latest-news|news-?list|post-?list|blog-?list"), { weight: -3, reason: "related" }],
  [anywhere("newsletters?|subscribe|subscription|sign-?up|paywall"), { weight: -2.5, reason: "subscribe" }],
  [anywhere("comments|commentlist|disqus"), { weight: -3, reason: "comment" }],
  [anywhere("share|sharing|social"), { weight: -2.5, reason: "share" }],
  [anywhere("promos?|sponsored|advert|advertisement|affiliate|cta"), { weight: -2.5, reason: "promotion" }],
  [anywhere("breadcrumbs?|pagination|navigation|menu"), { weight: -3, reason: "navigation" }],
  [anywhere("gallery|slideshow|slider|lightbox"), { weight: -2 }],
  [anywhere("btn|buttons?"), { weight: -2.5, reason: "button" }],
  [anywhere("footnotes?|endnotes?|references|bibliography|citations"), { weight: -2.5 }],
  [anywhere("sidebar"), { weight: -2, reason: "related" }],
  [joined, { weight: -3, reason: "related" }],
  [named("credit|credits|photo-credit|image-credit|photographer|img-credit|figure-source"), { weight: 0, role: "credit" }],
  [named("caption|captions|wp-caption|wp-caption-text|legend|figcaption|image-caption|photo-caption"), { weight: 0, role: "caption" }],
  [named("byline|bylines|author|authors|author-name|writer|reporter|posted-by"), { weight: 0, role: "byline" }],
  [named("date|dateline|datetime|timestamp|time|pubdate|published|posted-on|post-date|entry-date|article-date"), { weight: 0, role: "date" }],
  [named("article-body|articlebody|entry-content|post-content|story-body|article-content|article-text|post-body|story-text|body-copy|story__text|content-body|main-content|article__body|article__content|richtext|rich-text|prose"), { weight: 1.5 }]
]

const remembered = new Map<string, Mark | null>()

/** What the value of a `class` or an `id` says; `undefined` for nothing. */
export function markOfNames(value: string): Mark | undefined {
  const known = remembered.get(value)
  if (known !== undefined) return known ?? undefined
  let found: Mark | undefined
  for (const token of value.split(/\s+/)) {
    // "has-sidebar" says that the sidebar is elsewhere.
    if (token.length === 0 || token.length > 60 || /^(?:has|with|no|is|js)[-_]/i.test(token)) continue
    const plain = token.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()
    const mark = names.find(([pattern]) => pattern.test(plain))?.[1]
    if (mark !== undefined && (found === undefined || mark.weight < found.weight)) found = mark
  }
  if (remembered.size < 5000) remembered.set(value, found ?? null)
  return found
}
