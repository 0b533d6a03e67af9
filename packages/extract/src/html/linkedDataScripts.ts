import { type DefaultTreeAdapterTypes, parse } from "parse5"

/** A script of linked data as it stands in a page: its text, where that begins and ends in the page (UTF-16 code units, end-exclusive). */
export interface LinkedDataScript {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The `<script type="application/ld+json">` elements of a page, in its order, as a browser finds them (not those in comments, templates or text).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { linkedDataScripts } from "@polyonym/extract/pure"
 *
 * const html = '<!doctype html><script type="application/ld+json">{"@type":"Thing"}</script><!-- <script type="application/ld+json">{}</script> -->'
 * const [script, ...others] = linkedDataScripts(html)
 * assert.equal(html.slice(script?.start, script?.end), '{"@type":"Thing"}')
 * assert.equal(others.length, 0)
 * ```
 */
export function linkedDataScripts(html: string): Array<LinkedDataScript> {
  // Most pages without any need no tree.
  if (!/<script/i.test(html)) return []
  const found: Array<LinkedDataScript> = []
  const waiting: Array<DefaultTreeAdapterTypes.Node> = [parse(html, { sourceCodeLocationInfo: true })]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("tagName" in node && node.tagName === "script") {
      const type = node.attrs.find(({ name }) => name === "type")?.value.split(";", 1)[0]!.trim().toLowerCase()
      const { startTag, endTag } = node.sourceCodeLocation ?? {}
      if (type !== "application/ld+json" || startTag == null) continue
      const start = startTag.endOffset
      // Where a page ends in it, the script itself is said to end where it begins.
      const end = endTag?.startOffset ?? node.childNodes.at(-1)?.sourceCodeLocation?.endOffset ?? start
      found.push({ text: html.slice(start, end), start, end })
    } else if ("childNodes" in node) for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at]!)
  }
  return found
}
