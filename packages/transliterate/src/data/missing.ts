/** The rules of the Unicode CLDR were asked for where they are not at hand. */
export class TransformDataMissing extends Error {
  readonly _tag = "TransformDataMissing"
  /** The file of `cldr-transforms` that was asked for. */
  readonly file: string

  constructor(file: string, reason: string) {
    super(`the file '${file}' of cldr-transforms ${reason}`)
    this.name = "TransformDataMissing"
    this.file = file
  }
}
