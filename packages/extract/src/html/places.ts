import type { Container } from "./container.ts"
import type { Containers, Contents, Group } from "./containers.ts"

/** Where a container stands with regard to the main one. */
interface Place {
  readonly inside: boolean
  /** The outermost container around it that is not the main one nor around it. */
  readonly branch: Contents | undefined
  /** The outermost of its groups of three and more. */
  readonly group: Group | undefined
  /** Which of `landmarks` are around it, below the main one, as bits. */
  readonly landmarks: number
}

/** Elements that say what part of a page is in them. */
export const landmarks = ["header", "aside", "footer", "nav", "form", "dialog", "article", "figure"]

const paragraphs: ReadonlySet<string> = new Set(["p", "br", "span", "a", "b", "i", "em", "strong", "h2", "h3", "h4", "h5", "h6", "font", "ul", "ol", "table", "tbody", "tr", "td", "th", "blockquote", "figure"])
const outside: Place = { inside: false, branch: undefined, group: undefined, landmarks: 0 }

/** Finds the places of containers; each is asked for once, whatever its depth. */
export class Places {
  private readonly known = new Map<Container, Place>()
  private readonly containers: Containers
  private readonly path = new Set<Container>()

  constructor(containers: Containers) {
    this.containers = containers
    for (let element = containers.main; element !== undefined; element = element.parent) this.path.add(element)
  }

  of(element: Container | undefined): Place {
    const { main } = this.containers
    const start: Place = main === undefined ? { inside: true, branch: undefined, group: undefined, landmarks: 0 } : outside
    const chain: Array<Container> = []
    let place = start
    for (let at = element; at !== undefined; at = at.parent) {
      const known = this.known.get(at)
      if (known !== undefined) {
        place = known
        break
      }
      chain.push(at)
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      const at = chain[i]!
      if (at === main) place = { inside: true, branch: undefined, group: undefined, landmarks: 0 }
      else if (!this.path.has(at)) {
        const here = this.containers.contents.get(at)!
        const group = place.group ?? (here.group !== undefined && here.group.count >= 3 && !paragraphs.has(at.name) ? here.group : undefined)
        const landmark = landmarks.indexOf(at.name)
        place = { inside: place.inside, branch: place.branch ?? here, group, landmarks: landmark < 0 ? place.landmarks : place.landmarks | 1 << landmark }
      }
      this.known.set(at, place)
    }
    return place
  }
}
