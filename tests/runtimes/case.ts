/** One thing that is done alike everywhere. `make` gives what is compared: plain data, or bytes. */
export interface Case {
  readonly group: string
  readonly name: string
  readonly make: () => unknown
}

/** The cases of a group, by their names. */
export const group = (name: string, cases: Readonly<Record<string, () => unknown>>): ReadonlyArray<Case> => Object.entries(cases).map(([one, make]) => ({ group: name, name: one, make }))

const hexadecimal = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

/** An output as text, the same for the same values: bytes in hexadecimal digits, maps and sets as lists, what is not there as `null`. */
export const written = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one === undefined ? null : one instanceof Uint8Array ? hexadecimal(one) : ArrayBuffer.isView(one) ? [...one as unknown as Iterable<number>] : one instanceof Map || one instanceof Set ? [...one] : one) ?? "null"
