import type { CellStyle, WriteSheet } from 'hucre/xlsx'

const base = { name: 'Calibri', size: 10 }
const line = { style: 'thin', color: { rgb: 'C9CED1' } } as const
const border = { top: line, bottom: line, left: line, right: line }
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
const wrapped = { vertical: 'top', wrapText: true } as const
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const

/** How cells look: the colours of the two sides as on the screen, letters in the middle. */
export const styles = {
  title: { font: { ...base, size: 16, bold: true } },
  small: { font: { ...base, size: 9, color: { rgb: '4C575D' } } },
  head: { font: { ...base, bold: true }, fill: fill('E6E8E9'), border, alignment: wrapped },
  headTurned: {
    font: { ...base, bold: true },
    fill: fill('E6E8E9'),
    border,
    alignment: { horizontal: 'center', vertical: 'bottom', textRotation: 90, wrapText: true },
  },
  it: {
    font: { ...base, bold: true, color: { rgb: '2C6593' } },
    fill: fill('D9E5EE'),
    border,
    alignment: centred,
  },
  operations: {
    font: { ...base, bold: true, color: { rgb: '8A5A33' } },
    fill: fill('EEE2D7'),
    border,
    alignment: centred,
  },
  noSide: { font: { ...base, bold: true }, fill: fill('F6F7F7'), border, alignment: centred },
  section: { font: { ...base, bold: true }, fill: fill('DDE0E2'), border },
  text: { font: base, border, alignment: wrapped },
  id: { font: { ...base, size: 8, color: { rgb: '6F7A80' } }, border, alignment: wrapped },
  letter: { font: base, border, alignment: { horizontal: 'center', vertical: 'top' } },
  owner: { font: { ...base, bold: true }, border, alignment: { horizontal: 'center', vertical: 'top' } },
  error: { font: { ...base, bold: true, color: { rgb: 'B3261E' } }, border, alignment: wrapped },
  mono: { font: { name: 'Consolas', size: 9 } },
} satisfies Record<string, CellStyle>

export type Box = { readonly text: string; readonly style: keyof typeof styles }
export const box = (text: string, style: Box['style'] = 'text'): Box => ({ text, style })

/** A sheet of text cells, never formulas, whatever a text begins with. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Box[])[],
  more: Omit<WriteSheet, 'name' | 'rows' | 'cells' | 'pageSetup'> & { heads?: string; wide?: boolean },
): WriteSheet {
  const { heads, wide, ...sheet } = more
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  for (const [row, boxes] of rows.entries())
    for (const [column, { style }] of boxes.entries()) cells.set(`${row},${column}`, { style: styles[style] })
  return {
    name,
    rows: rows.map(boxes => boxes.map(({ text }) => (text === '' ? null : plainText(text)))),
    cells,
    pageSetup: {
      paperSize: wide ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(heads && { printTitlesRow: heads }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    ...sheet,
  }
}

/**
 * XLSX reads `_x0041_` in a text as a character of that code, so such a text needs its underscore escaped (ECMA-376
 * 22.9.2.19). A cell holds 32,767 characters at most.
 */
const plainText = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').slice(0, 32_767)
