/** What stands behind an error. */

const deepest = 12

function within(thrown: object): unknown {
  if ("reason" in thrown && thrown.reason !== undefined) return thrown.reason
  if ("reasons" in thrown && Array.isArray(thrown.reasons)) return thrown.reasons[0]
  if ("error" in thrown) return thrown.error
  if ("defect" in thrown) return thrown.defect
  return "cause" in thrown ? thrown.cause : undefined
}

/** An error and what it was made of: the causes of Effect, the reasons of its SQL errors, the errors of the driver. */
export function causesOf(thrown: unknown): ReadonlyArray<unknown> {
  const out: Array<unknown> = []
  for (let at = thrown; at !== undefined && out.length < deepest; at = typeof at === "object" && at !== null ? within(at) : undefined) out.push(at)
  return out
}
