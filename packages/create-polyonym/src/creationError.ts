/** What can go wrong, for a person: `code` is the process's exit code. */
export class CreationError extends Error {
  override readonly name = "CreationError"
  readonly code: 2 | 3 | 130

  constructor(code: 2 | 3 | 130, message: string) {
    super(message)
    this.code = code
  }
}
