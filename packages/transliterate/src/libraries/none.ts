/** Nothing is at hand outside of Node until it has been imported. */
export function required(_name: string): undefined {
  return undefined
}
