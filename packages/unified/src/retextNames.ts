import type { Span } from "@polyonym/facts/pure"
import type { Root } from "nlcst"
import type { Plugin } from "unified"
import type { VFile } from "vfile"
import { type LintMediaType, lintText, type LintTextOptions } from "./lint/lintText.ts"
import { alignmentOf } from "./nlcst/alignment.ts"
import { LeafGround, leavesOf } from "./nlcst/leaves.ts"
import { Points } from "./nlcst/points.ts"
import { type Finding, reasonOf } from "./reasons.ts"

/**
 * Settings of `retextNames`: those of `lintText`, and what is left out. `style`: `own-preference` if not given. `ignore`: spellings, entities (`Q…`) or rules that
 * nothing is said about. `mediaType`: what the file is, so that links and titles of works are known; told from the ending of its name if not given. `reason`: the
 * sentence about a finding, in place of the English one.
 */
export interface RetextNamesOptions extends Omit<LintTextOptions, "style" | "skip"> {
  readonly style?: LintTextOptions["style"] | undefined
  readonly ignore?: ReadonlyArray<string> | undefined
  readonly reason?: ((finding: Finding) => string) | undefined
}

const endings: Readonly<Record<string, LintMediaType>> = { ".md": "text/markdown", ".markdown": "text/markdown", ".html": "text/html", ".htm": "text/html" }

/** The findings of a tree, with the range of each in the source where it is known. */
function findingsOf(tree: Root, file: VFile, options: Omit<LintTextOptions, "skip">): ReadonlyArray<{ readonly finding: Finding; readonly range: Span | undefined }> {
  const source = String(file)
  const ground = new LeafGround(leavesOf(tree))
  const mediaType = options.mediaType ?? endings[file.extname?.toLowerCase() ?? ""] ?? "text/plain"
  if (mediaType !== "text/plain") {
    const findings = lintText(source, { ...options, mediaType })
    if (findings.length === 0) return []
    const alignment = alignmentOf(ground, source)
    return findings.flatMap((finding) => alignment.holds(finding) ? [{ finding, range: finding }] : [])
  }
  const findings = lintText(ground.text === source ? source : ground.prose, { ...options, mediaType, skip: ground.sources })
  if (findings.length === 0) return []
  const alignment = alignmentOf(ground, source)
  return findings.map((finding) => ({ finding, range: alignment.toSource(finding.start, finding.end) }))
}

function tell(file: VFile, finding: Finding, place: ReturnType<Points["position"]> | undefined, reason: string): void {
  const options = { ruleId: finding.ruleId, source: "retext-names", ...(place === undefined ? {} : { place }) }
  const message = finding.level === "info" ? file.info(reason, options) : file.message(reason, options)
  message.actual = finding.actual
  message.expected = finding.fix === undefined ? [...finding.expected] : [finding.fix, ...finding.expected.filter((form) => form !== finding.fix)]
  if (finding.source?.url !== undefined) message.url = finding.source.url
  if (finding.source !== undefined) message.note = `${finding.source.title}${finding.source.read ? `, read ${finding.source.read}` : ""}`
}

/**
 * The linter of names as a plugin of retext: what departs from a house style, is spelled in several ways, or is written with letters of two scripts becomes a message
 * with a place, what stands there (`actual`), what is wanted (`expected`, the fix first), and where the rule was read (`url`, `note`).
 *
 * It reads any tree of nlcst. Behind `remark-retext` and `rehype-retext` places are those of the Markdown or HTML; a name that marks stand in has one place from its
 * first letter to its last. What is no prose of the tree (code, addresses, what those two were told to leave out) is not judged. Throws `UnknownStyle` when a file is
 * read with a style that does not exist.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { parseMultilingual, retextNames } from "@polyonym/unified"
 * import retextStringify from "retext-stringify"
 * import { unified } from "unified"
 *
 * const file = await unified().use(parseMultilingual).use(retextNames, { language: "en" }).use(retextStringify).process("Mayor Pеtro Hryn left.") // a Cyrillic е
 * assert.deepEqual(file.messages.map(({ ruleId, actual, line, column }) => [ruleId, actual, line, column]), [["mixed-script", "Pеtro", 1, 7]])
 * ```
 */
export const retextNames: Plugin<[RetextNamesOptions?], Root> = function({ style = "own-preference", ignore = [], reason = reasonOf, ...options } = {}) {
  const ignored = new Set(ignore)
  return (tree, file) => {
    const findings = findingsOf(tree, file, { ...options, style })
    const points = new Points(String(file))
    for (const { finding, range } of findings) {
      if (ignored.has(finding.actual) || ignored.has(finding.ruleId) || (finding.id !== undefined && ignored.has(finding.id))) continue
      tell(file, finding, range === undefined ? undefined : points.position(range.start, range.end), reason(finding))
    }
  }
}
