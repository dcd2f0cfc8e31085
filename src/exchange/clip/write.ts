/** Rows of cells as spreadsheets take them from the clipboard; what one would run as a formula is kept from it. */
export const writeClip = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => row.map(cell => quoted(/^[=+\-@]/.test(cell) ? `'${cell}` : cell)).join('\t')).join('\r\n')

const quoted = (cell: string) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
