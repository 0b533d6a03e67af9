import type { RemovalReason } from "@polyonym/facts/pure"
import type { Hint } from "./piece.ts"

/** Elements whose text is not text of the page. */
export const unread: ReadonlySet<string> = new Set([
  "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select", "textarea", "audio", "video", "canvas", "datalist", "map", "noembed", "noframes", "head", "title"
])
/** Elements without content. */
export const voids: ReadonlySet<string> = new Set([
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "basefont", "bgsound", "keygen"
])
/** Elements that flow within a line. All others begin and end a block. */
export const inline: ReadonlySet<string> = new Set([
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
  "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "output", "amp-img"
])
/** Blocks that close themselves where the next begins; they are not nested. */
export const loose: ReadonlySet<string> = new Set(["p", "li", "dt", "dd", "td", "th", "tr", "option", "optgroup", "tbody", "thead", "tfoot", "br", "hr", "html", "body"])

/** What an element adds to the hint of the text inside it. */
export interface Mark {
  readonly weight: number
  readonly role?: Hint["role"]
  readonly reason?: RemovalReason | undefined
}

const elements: Readonly<Record<string, Mark>> = {
  nav: { weight: -8, reason: "navigation" },
  menu: { weight: -6, reason: "navigation" },
  footer: { weight: -5 },
  aside: { weight: -5, reason: "related" },
  form: { weight: -1.5 },
  button: { weight: -8, reason: "button" },
  label: { weight: -3, reason: "button" },
  fieldset: { weight: -3, reason: "button" },
  dialog: { weight: -8, reason: "consent" },
  address: { weight: -1 },
  article: { weight: 1 },
  main: { weight: 1 },
  blockquote: { weight: 1 },
  pre: { weight: 1 },
  h1: { weight: 0, role: "title" },
  h2: { weight: 0, role: "heading" },
  h3: { weight: 0, role: "heading" },
  h4: { weight: 0, role: "heading" },
  h5: { weight: 0, role: "heading" },
  h6: { weight: 0, role: "heading" },
  figcaption: { weight: 0, role: "caption" }
}

const roles: Readonly<Record<string, Mark>> = {
  navigation: { weight: -8, reason: "navigation" },
  menu: { weight: -6, reason: "navigation" },
  menubar: { weight: -6, reason: "navigation" },
  search: { weight: -6, reason: "navigation" },
  complementary: { weight: -4, reason: "related" },
  contentinfo: { weight: -5 },
  dialog: { weight: -8, reason: "consent" },
  alertdialog: { weight: -8, reason: "consent" },
  alert: { weight: -3 },
  button: { weight: -8, reason: "button" },
  main: { weight: 1 },
  article: { weight: 1 }
}

const properties: Readonly<Record<string, Mark>> = {
  articlebody: { weight: 2 },
  headline: { weight: 0, role: "title" },
  author: { weight: 0, role: "byline" },
  datepublished: { weight: 0, role: "date" },
  caption: { weight: 0, role: "caption" },
  copyrightholder: { weight: 0, role: "credit" }
}

const wrapper = "(?:[-_]+(?:box|bar|list|block|wrap|wrapper|container|content|links?|widget|section|area|form|items?|buttons?|module|inner|panel|text|title|header|footer|popup|modal|overlay|slot|unit|inline|top|bottom|banner|notice|message|policy|law|dialog|cards?|grid|icons?|\\d+))*$"
const named = (words: string): RegExp => new RegExp(`(?:^|[-_])(?:${words})${wrapper}`)

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
  [named("credit|credits|photo-credit|image-credit|photographer|img-credit|figure-source"), { weight: 0, role: "credit" }],
  [named("caption|captions|wp-caption-text|legend|figcaption|image-caption|photo-caption"), { weight: 0, role: "caption" }],
  [named("byline|bylines|author|authors|author-name|writer|reporter|posted-by"), { weight: 0, role: "byline" }],
  [named("date|dateline|datetime|timestamp|time|pubdate|published|posted-on|post-date|entry-date|article-date"), { weight: 0, role: "date" }],
  [named("article-body|articlebody|entry-content|post-content|story-body|article-content|article-text|post-body|story-text|body-copy|story__text|content-body|main-content|article__body|article__content|richtext|rich-text|prose"), { weight: 1.5 }]
]

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** What a start tag says of the text inside it; `undefined` for nothing. */
export function markOf(name: string, attributes: ReadonlyArray<{ readonly name: string; readonly value: string }>): Mark | undefined {
  let weight = 0
  let role: Hint["role"]
  let reason: RemovalReason | undefined
  const add = (mark: Mark | undefined): void => {
    if (mark === undefined) return
    weight += mark.weight
    role ??= mark.role
    reason ??= mark.reason
  }
  add(elements[name])
  for (const attribute of attributes) {
    const value = attribute.value.length > 400 ? attribute.value.slice(0, 400) : attribute.value
    switch (attribute.name) {
      case "role":
        add(roles[value.toLowerCase()])
        break
      case "itemprop":
        add(properties[value.toLowerCase().split(/\s+/)[0]!])
        break
      case "rel":
        if (name === "a" && value === "author") add({ weight: 0, role: "byline" })
        break
      case "hidden":
        add({ weight: -6 })
        break
      case "aria-hidden":
        if (value === "true") add({ weight: -3 })
        break
      case "style":
        if (hiddenStyle.test(value)) add({ weight: -6 })
        break
      case "class":
      case "id":
        // The whole page carries names of what it has, not of what it is.
        if (name !== "body" && name !== "html" && name !== "main" && name !== "article") add(markOfNames(value))
        break
      default:
        break
    }
  }
  return weight === 0 && role === undefined && reason === undefined ? undefined : { weight, role, reason }
}

const remembered = new Map<string, Mark | null>()

function markOfNames(value: string): Mark | undefined {
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
