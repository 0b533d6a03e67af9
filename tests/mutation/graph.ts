/** The modules of a worker, as vite keeps them. */
export interface Graph {
  readonly idToModuleMap: ReadonlyMap<string, { readonly file: string; readonly imports: ReadonlySet<string> }>
}

/** Those of some test files that import a source file, over any number of others. */
export function testsOf(graph: Graph, source: string, tests: ReadonlyArray<string>): ReadonlyArray<string> {
  const reaches = (test: string): boolean => {
    const seen = new Set<string>()
    const open = [...graph.idToModuleMap].filter(([, { file }]) => file === test).map(([id]) => id)
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const found = graph.idToModuleMap.get(id)
      if (found?.file === source) return true
      for (const next of found?.imports ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        open.push(next)
      }
    }
    return false
  }
  return tests.filter(reaches)
}
