import type { Root } from "nlcst"
import type { Parser as UnifiedParser, Plugin, Processor, Transformer } from "unified"
import { alignmentOf } from "./nlcst/alignment.ts"
import { LeafGround, type Leaf, leavesOf } from "./nlcst/leaves.ts"
import { become, Parser, rebuilt } from "./nlcst/parser.ts"
import { Points } from "./nlcst/points.ts"
import type { ParseOptions } from "./nlcst/segmented.ts"

/** Settings of `parseMultilingual`. `language`: BCP 47; told from each text if not given. */
export type ParseMultilingualOptions = Pick<ParseOptions, "language">

interface Extensions {
  readonly nlcstSentenceExtensions?: Parser["tokenizeSentencePlugins"]
  readonly nlcstParagraphExtensions?: Parser["tokenizeParagraphPlugins"]
  readonly nlcstRootExtensions?: Parser["tokenizeRootPlugins"]
}

/** The literals of a tree with the places that they have in the file. */
function aligned(leaves: ReadonlyArray<Leaf>, source: string): ReadonlyArray<Leaf> {
  const ground = new LeafGround(leaves)
  const alignment = alignmentOf(ground, source)
  const points = new Points(source)
  return leaves.map((leaf, i) => {
    const range = leaf.value === "" ? undefined : alignment.toSource(ground.starts[i]!, ground.starts[i + 1]!)
    return range === undefined ? leaf : { ...leaf, position: points.position(range.start, range.end) }
  })
}

function attach(this: Processor, options: ParseMultilingualOptions = {}): Transformer<Root, Root> {
  const own = new WeakSet<Root>()
  const parse: UnifiedParser<Root> = (text) => {
    const extensions = this.data() as Extensions
    const parser = new Parser(options)
    parser.tokenizeSentencePlugins.push(...extensions.nlcstSentenceExtensions ?? [])
    parser.tokenizeParagraphPlugins.push(...extensions.nlcstParagraphExtensions ?? [])
    parser.tokenizeRootPlugins.push(...extensions.nlcstRootExtensions ?? [])
    const root = parser.parse(text)
    own.add(root)
    return root
  }
  this.parser = parse
  return (root, file) => {
    if (own.has(root)) return
    become(root, rebuilt(new LeafGround(aligned(leavesOf(root), String(file))), options).root())
  }
}

/**
 * A parser of unified for natural language in any script: it builds nlcst over `@polyonym/segment`, the same tree that retext's plugins read.
 *
 * Every node has a position, in UTF-16 code units; the values of the literals, one after the other, are the text. Addresses and handles are `SourceNode`s. As the
 * first plugin of a processor that is given to `remark-retext` or `rehype-retext`, which parse by themselves, it divides their tree anew, and puts
 * each node where it stands in the Markdown or HTML: behind an entity, an escape or the mark of a quotation too.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { parseMultilingual } from "@polyonym/unified"
 * import { unified } from "unified"
 *
 * const text = "У м. Львові дощ. 今天下雨。"
 * const [paragraph] = unified().use(parseMultilingual).parse(text).children
 * const sentences = paragraph?.type === "ParagraphNode" ? paragraph.children.filter(({ type }) => type === "SentenceNode") : []
 * assert.deepEqual(sentences.map(({ position }) => text.slice(position?.start.offset, position?.end.offset)), ["У м. Львові дощ.", "今天下雨。"])
 * ```
 */
export const parseMultilingual = attach as unknown as Plugin<[ParseMultilingualOptions?], string, Root>
