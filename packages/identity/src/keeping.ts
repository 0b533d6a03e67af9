/** Identities and the file that keeps them: each change is in both or in neither. */
import { type Added, CorpusIdentities, type Decided } from "./corpusIdentities.ts"
import type { Decision } from "./decisions.ts"
import type { IdentityEvent } from "./events.ts"
import { type SeenDocument, type SightedDocument, sightingsOf } from "./sighting.ts"
import type { SqliteFile } from "./sqliteFile.ts"

export class Keeping {
  #identities = new CorpusIdentities()
  #revision = -1
  readonly #file: SqliteFile
  constructor(file: SqliteFile) {
    this.#file = file
    this.#readAgain()
  }

  get identities(): CorpusIdentities {
    if (this.#file.revision !== this.#revision) this.#readAgain()
    return this.#identities
  }
  get events(): ReadonlyArray<IdentityEvent> {
    return [...this.#file.events()]
  }

  #readAgain(): void {
    const identities = new CorpusIdentities()
    this.#revision = this.#file.revision
    identities.restore(this.#file.names(), this.#file.documents(), this.#file.decisions())
    identities.recall(this.#file.events())
    identities.settle()
    this.#identities = identities
  }

  /** Writes and changes as one. Where that fails, what is in memory is read again when it is next asked for. */
  #change<A>(work: (identities: CorpusIdentities) => A): A {
    try {
      const out = this.#file.transaction(() => {
        const { identities } = this
        const done = work(identities)
        this.#file.putNames(identities.takeFreshNames())
        return done
      })
      this.#revision++
      return out
    } catch (thrown) {
      this.#revision = -1
      throw thrown
    }
  }

  addAll(documents: Iterable<SeenDocument | SightedDocument>): ReadonlyArray<Added> {
    return this.#change((identities) => {
      const all = [...documents].map((document) => ("sightings" in document ? document : sightingsOf(document)))
      for (const document of all) {
        if (JSON.stringify(identities.document(document.id)) === JSON.stringify(document)) continue
        this.#file.putDocument(document)
        identities.put(document)
      }
      const events = identities.settle()
      this.#file.putEvents(events)
      return all.map(({ id }, place): Added => ({ ids: identities.idsIn(id), events: place === all.length - 1 ? events : [] }))
    })
  }

  remove(id: string): ReadonlyArray<IdentityEvent> {
    return this.#change((identities) => {
      this.#file.dropDocument(id)
      const events = identities.remove(id)
      this.#file.putEvents(events)
      return events
    })
  }

  decide(decision: Decision): Decided {
    return this.#change((identities) => {
      const decided = identities.decide(decision)
      this.#file.putDecision(decided.decision)
      this.#file.putEvents(decided.events)
      return decided
    })
  }

  decideAll(decisions: Iterable<Decision>): ReadonlyArray<Decided> {
    return this.#change((identities) => {
      const all = identities.decideAll(decisions)
      for (const { decision, events } of all) {
        this.#file.putDecision(decision)
        this.#file.putEvents(events)
      }
      return all
    })
  }

  close(): void {
    this.#file.close()
  }
}
