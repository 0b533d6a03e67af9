/** What is kept in this browser for the next visit; nothing where that is not allowed. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`polyonym-${key}`)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`polyonym-${key}`, value)
  } catch {
    // a private window: the choice holds until the page is closed
  }
}
