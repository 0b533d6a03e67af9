import { parse, type AttributeSelector, type Selector as Token } from "css-what"
import { attributeOf, classesOf, type Element } from "../html/element.ts"
import { MalformedRule } from "./malformedRule.ts"

/** Longest selector, in UTF-16 code units, and the most compounds (`a > b c` has three) that one may have. */
const longest = 1000
const mostCompounds = 30

/** What one element must be: all of it. */
type Compound = ReadonlyArray<(element: Element) => boolean>

function holds(compound: Compound, element: Element): boolean {
  for (const test of compound) if (!test(element)) return false
  return true
}

/** One selector of a list: its compounds from the outermost in, and what stands before each. */
interface Complex {
  readonly compounds: ReadonlyArray<Compound>
  /** Whether a compound must be the child of the one before it rather than any descendant. */
  readonly child: ReadonlyArray<boolean>
}

/** Which compounds of each complex selector, as bits, hold at an element that one of them fits, and which at it or at any around it. */
interface State {
  readonly element: Element
  readonly here: Int32Array
  readonly around: Int32Array
  readonly inside: boolean
}

const foldedValues: ReadonlySet<string> = new Set(["accept", "align", "charset", "dir", "hreflang", "http-equiv", "lang", "language", "link", "media", "method", "rel", "rev", "scope", "target", "type"])

function attributeTest(token: AttributeSelector, where: string): (element: Element) => boolean {
  if (token.namespace !== null) throw new MalformedRule(where, "namespaces are not supported: leave out what stands before “|”")
  const name = token.name.toLowerCase()
  const { action } = token
  if (action === "exists") return (element) => attributeOf(element, name) !== undefined
  const folds = token.ignoreCase === true || (token.ignoreCase === null && foldedValues.has(name))
  const fold = (text: string): string => folds ? text.toLowerCase() : text
  const wanted = fold(token.value)
  if (action === "element" && name === "class") return (element) => element.attributes.length > 0 && classesOf(element).some((one) => fold(one) === wanted)
  const holds = ((): ((value: string) => boolean) => {
    switch (action) {
      case "equals":
        return (value) => value === wanted
      case "element":
        return (value) => value.split(/[ \t\n\f\r]+/).includes(wanted)
      case "hyphen":
        return (value) => value === wanted || value.startsWith(`${wanted}-`)
      case "start":
        return (value) => wanted !== "" && value.startsWith(wanted)
      case "end":
        return (value) => wanted !== "" && value.endsWith(wanted)
      case "any":
        return (value) => wanted !== "" && value.includes(wanted)
      default:
        throw new MalformedRule(where, `the operator of [${name}] is not one of CSS: use = ~= |= ^= $= *=`)
    }
  })()
  return (element) => {
    const value = attributeOf(element, name)
    return value !== undefined && holds(fold(value))
  }
}

function testOf(token: Token, where: string): (element: Element) => boolean {
  switch (token.type) {
    case "tag": {
      const name = token.name.toLowerCase()
      if (token.namespace !== null) throw new MalformedRule(where, "namespaces are not supported: leave out what stands before “|”")
      return (element) => element.name === name
    }
    case "universal":
      return () => true
    case "attribute":
      return attributeTest(token, where)
    case "pseudo":
      if (token.name === "not" && Array.isArray(token.data)) {
        const inner = token.data.map((tokens) => {
          if (tokens.some(isCombinator)) throw new MalformedRule(where, "inside :not() only a type, classes, ids and attributes are supported")
          return tokens.map((one) => testOf(one, where))
        })
        return (element) => !inner.some((tests) => tests.every((test) => test(element)))
      }
      throw new MalformedRule(where, `:${token.name} is not supported: use types, classes, ids, attributes, descendants (a b), children (a > b), :not() and lists`)
    case "pseudo-element":
      throw new MalformedRule(where, `::${token.name} is not supported: a rule chooses elements`)
    default:
      throw new MalformedRule(where, "a combinator stands where an element is wanted")
  }
}

const isCombinator = ({ type }: Token): boolean => type === "descendant" || type === "child" || type === "parent" || type === "adjacent" || type === "sibling" || type === "column-combinator"

function complexOf(tokens: ReadonlyArray<Token>, where: string): Complex {
  const compounds: Array<Array<(element: Element) => boolean>> = [[]]
  const child: Array<boolean> = [false]
  for (const token of tokens) {
    if (!isCombinator(token)) {
      compounds.at(-1)!.push(testOf(token, where))
      continue
    }
    if (token.type !== "descendant" && token.type !== "child") throw new MalformedRule(where, "only descendants (a b) and children (a > b) are supported between elements")
    compounds.push([])
    child.push(token.type === "child")
  }
  if (compounds.some((compound) => compound.length === 0)) throw new MalformedRule(where, "a combinator has no element on one of its sides")
  if (compounds.length > mostCompounds) throw new MalformedRule(where, `it has ${compounds.length} parts; ${mostCompounds} are allowed`)
  return { compounds, child }
}

function read(text: string, where: string): ReadonlyArray<Complex> {
  if (text.trim() === "") throw new MalformedRule(where, "an empty selector: write one, or leave it out")
  if (text.length > longest) throw new MalformedRule(where, `it is ${text.length} characters long; ${longest} are allowed`)
  let lists: ReadonlyArray<ReadonlyArray<Token>>
  try {
    lists = parse(text)
  } catch (thrown) {
    throw new MalformedRule(where, `“${text}” is no CSS selector (${thrown instanceof Error ? thrown.message : String(thrown)})`)
  }
  if (lists.length === 0 || lists.some((tokens) => tokens.length === 0)) throw new MalformedRule(where, `“${text}” is no CSS selector (a part of the list is empty)`)
  return lists.map((tokens) => complexOf(tokens, where))
}

/** Every page has these two around its elements, whether written or not. Their attributes are not known here. */
const html: Element = { name: "html", attributes: [], parent: undefined, start: 0, end: 0 }
const body: Element = { ...html, name: "body", parent: html }

/**
 * For each page anew, whether an element of it, or one that it stands in, is chosen by a selector. Elements are asked for in the order of the page: what was found of
 * those around the one asked for last is kept, so that each is looked at once, however many pieces it holds and however deep the page nests.
 *
 * Throws `MalformedRule`; `where` says which rule the selector is of.
 */
export function matcherOf(selector: string, where: string): () => (element: Element | undefined) => boolean {
  const all = read(selector, where)
  const none = new Int32Array(all.length)
  const every = all.flatMap(({ compounds }) => compounds)
  // Asked of every element of a page: without functions made for each.
  const fits = (element: Element): boolean => {
    for (const compound of every) if (holds(compound, element)) return true
    return false
  }

  /** `around`: the innermost element around it that a compound fits. */
  const stateOf = (element: Element, around: State | undefined): State => {
    const above = around?.around ?? none
    const direct = around?.element === (element.parent ?? body) ? around.here : none
    const here = Int32Array.from(all, ({ compounds, child }, i) => {
      let bits = 0
      for (let at = 0; at < compounds.length; at++) {
        if (at > 0 && ((child[at] === true ? direct : above)[i]! & 1 << at - 1) === 0) continue
        if (holds(compounds[at]!, element)) bits |= 1 << at
      }
      return bits
    })
    return { element, here, around: here.map((bits, i) => bits | above[i]!), inside: around?.inside === true || here.some((bits, i) => (bits & 1 << all[i]!.compounds.length - 1) !== 0) }
  }
  const outermost = stateOf(body, stateOf(html, undefined))
  return () => {
    let last: Element | undefined
    /** Of the element asked for last and those around it, from the outermost in, those that a compound fits. */
    const known: Array<State> = [outermost]
    return (element) => {
      if (element === undefined) return false
      const entered: Array<Element> = []
      let [left, shared]: Array<Element | undefined> = [last, element]
      while (left !== shared) {
        if (shared === undefined || (left !== undefined && left.start > shared.start)) left = left!.parent
        else {
          if (fits(shared)) entered.push(shared)
          shared = shared.parent
        }
      }
      while (known.length > 1 && known.at(-1)!.element.start > (shared?.start ?? -1)) known.pop()
      while (entered.length > 0) known.push(stateOf(entered.pop()!, known.at(-1)))
      last = element
      return known.at(-1)!.inside
    }
  }
}
