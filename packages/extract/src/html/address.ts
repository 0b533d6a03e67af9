/** An absolute address by `http` or `https`, resolved against a base; `undefined` for what is none, and for every other scheme. */
export function addressOf(value: unknown, base: string | undefined): string | undefined {
  if (typeof value !== "string" || value.length > 4000 || value.trim() === "") return undefined
  try {
    const url = new URL(value.trim(), base)
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined
  } catch {
    return undefined
  }
}
