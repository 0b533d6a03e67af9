import { type FSWatcher, readdirSync, type Stats, statSync, watch } from "node:fs"
import { dirname, join } from "node:path"

/** What is looked after, and how. */
export interface Watched {
  /** Files and folders; of a folder all that `wants` names, in its folders too. */
  readonly roots: ReadonlyArray<string>
  readonly wants: (file: string) => boolean
  /** A file is at rest when it stays as it is for so many milliseconds. */
  readonly settle: number
  /** Milliseconds after which is looked though nothing was heard: disks of a network tell nothing. */
  readonly poll: number
  readonly gone?: (file: string) => void
}

/** A file that is new or has changed, and the root under which it was found. */
export interface Changed {
  readonly file: string
  readonly root: string
}

const stampOf = ({ mtimeMs, size, ino }: Stats): string => `${mtimeMs} ${size} ${ino}`

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Every wanted file below the roots, with its root and its stamp, and every folder that one may be in. What goes while it is looked at is not there. */
function found({ roots, wants }: Watched): { readonly files: ReadonlyMap<string, Changed & { readonly stamp: string }>; readonly folders: ReadonlySet<string> } {
  const files = new Map<string, Changed & { readonly stamp: string }>()
  const folders = new Set<string>()
  const below = (folder: string, root: string): void => {
    folders.add(folder)
    let entries
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch {
      return
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith(".")) continue
      if (entry.isDirectory()) below(path, root)
      else if (wants(path)) add(path, root)
    }
  }
  const add = (file: string, root: string): void => {
    const stat = statOf(file)
    if (stat?.isFile() === true && !files.has(file)) files.set(file, { file, root, stamp: stampOf(stat) })
  }
  for (const root of roots) {
    if (statOf(root)?.isDirectory() === true) below(root, root)
    else {
      folders.add(dirname(root))
      add(root, root)
    }
  }
  return { files, folders }
}

/** Hears of changes in folders, or after a while without. What was heard is only a reason to look. */
class Ear {
  readonly #watchers = new Map<string, FSWatcher>()
  #wake: () => void = () => undefined
  #isHeard = false

  /** Listens in these folders, and in no others. */
  listen(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.#watchers) if (!folders.has(folder)) this.#forget(folder, watcher)
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue
      try {
        const watcher = watch(folder, { persistent: false }, () => this.#hear())
        watcher.on("error", () => this.#forget(folder, watcher))
        this.#watchers.set(folder, watcher)
      } catch {
        // It went, or the system has no more watchers to give: looking from time to time is left.
      }
    }
  }

  #forget(folder: string, watcher: FSWatcher): void {
    watcher.close()
    this.#watchers.delete(folder)
  }

  #hear(): void {
    this.#isHeard = true
    this.#wake()
  }

  /** Until something is heard; `longest`: milliseconds. */
  async wait(longest: number): Promise<void> {
    if (!this.#isHeard) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longest)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#isHeard = false
  }

  close(): void {
    this.listen(new Set())
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Files as they come to be, and whenever they have changed, without end; first all that are there. A file is given when it is at rest, so that
 * one half written is not; several changes at once are one. What tells that something changed is only heeded as a reason to look, and what is
 * there is read from the disk: files that are renamed, go, or are put in the place of others (as editors do) need no care of their own.
 */
export async function* changes(watched: Watched): AsyncGenerator<Changed> {
  const given = new Map<string, string>()
  const ear = new Ear()
  let before: ReadonlyMap<string, string> = new Map()
  try {
    for (;;) {
      const { files, folders } = found(watched)
      ear.listen(folders)
      for (const file of given.keys()) {
        if (files.has(file)) continue
        given.delete(file)
        watched.gone?.(file)
      }
      const fresh = [...files.values()].filter(({ file, stamp }) => given.get(file) !== stamp)
      const atRest = fresh.filter(({ file, stamp }) => before.get(file) === stamp)
      before = new Map(fresh.map(({ file, stamp }) => [file, stamp]))
      for (const { file, root, stamp } of atRest) {
        given.set(file, stamp)
        yield { file, root }
      }
      if (fresh.length > atRest.length) await pause(watched.settle)
      else await ear.wait(watched.poll)
    }
  } finally {
    ear.close()
  }
}
