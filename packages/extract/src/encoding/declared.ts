/** What a page says its encoding is. */
export interface Declared {
  /** As it stands there. */
  readonly label: string
  /** Its name in the Encoding Standard, in lower case; `undefined` for a label that is none. */
  readonly encoding: string | undefined
  /** The `Content-Type` of the answer, a meta element, or the declaration of XML. */
  readonly from: "http" | "meta" | "xml"
}

/** The encoding of a label, as the Encoding Standard has it; `undefined` for one that it does not know, and for those that it replaces. */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** How much of a page is looked at for what it declares, in bytes (HTML, "prescan a byte stream to determine its encoding"). */
const prescanned = 1024

const labelled = /charset\s*=\s*(?:"([^"]{1,60})"|'([^']{1,60})'|([^\s"';,>]{1,60}))/i
const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,60})["']/
const meta = /<meta[\s/]([^>]{1,600})/gi
const comment = /<!--[^]{0,1024}?-->/g
const attribute = (name: string): RegExp => new RegExp(`(?:^|[\\s/"'])${name}\\s*=\\s*(?:"([^"]{0,200})"|'([^']{0,200})'|([^\\s"'>]{1,200}))`, "i")
const charset = attribute("charset")
const equivalent = attribute("http-equiv")
const content = attribute("content")
const valueOf = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.slice(1).find((group) => group !== undefined)

/** A label in a page cannot be of UTF-16, or it could not have been read. */
const readable = (encoding: string | undefined): string | undefined => encoding?.startsWith("utf-16") === true ? "utf-8" : encoding === "x-user-defined" ? "windows-1252" : encoding

/** The charset of a `Content-Type`. */
export function declaredByType(contentType: string | undefined): Declared | undefined {
  const label = contentType === undefined ? undefined : valueOf(labelled, contentType.slice(0, 500))
  return label === undefined ? undefined : { label, encoding: encodingOf(label), from: "http" }
}

/** What the first 1,024 bytes of markup declare: XML's declaration, or the first meta element with a charset. */
export function declaredInMarkup(bytes: Uint8Array): Declared | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, prescanned))
  if (!head.includes("<")) return undefined
  const inXml = xml.exec(head)?.[1]
  if (inXml !== undefined) return { label: inXml, encoding: readable(encodingOf(inXml)), from: "xml" }
  for (const [, attributes] of head.replace(comment, "").matchAll(meta)) {
    const direct = valueOf(charset, attributes!)
    const label = direct ?? (valueOf(equivalent, attributes!)?.toLowerCase() === "content-type" ? valueOf(labelled, valueOf(content, attributes!) ?? "") : undefined)
    if (label !== undefined && encodingOf(label) !== undefined) return { label, encoding: readable(encodingOf(label)), from: "meta" }
  }
  return undefined
}
