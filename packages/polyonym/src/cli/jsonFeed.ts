/** Whether a JSON value is a feed rather than a document. */
export function isJsonFeed(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false
  const { version, items } = value as { readonly version?: unknown; readonly items?: unknown }
  return Array.isArray(items) && typeof version === "string" && version.includes("jsonfeed.org")
}
