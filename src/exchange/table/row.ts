/** A row of a file: where it stands (a line, a row of a sheet, the number of a record), and its texts. */
export type Row = {
  readonly line: number
  readonly cells: readonly string[]
  /** It is in another encoding than the rest of the file. */
  readonly odd: boolean
}
