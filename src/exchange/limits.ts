/**
 * What is still read. A RACI workbook of a large company has a few thousand cells; these bounds lie far above that,
 * and keep a file that was made to do harm from filling the memory of a browser tab.
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 32 * 2 ** 20,
  /** Bytes of everything inside an XLSX, unpacked. */
  unpacked: 96 * 2 ** 20,
  /** Cells of all sheets, empty ones between them counted. */
  cells: 2_000_000,
  /** Columns of a sheet. */
  columns: 4096,
  /** Characters of a split file. */
  yaml: 4 * 2 ** 20,
  /** Characters of one cell, as in spreadsheets. */
  cell: 32_767,
} as const
