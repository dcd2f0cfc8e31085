import type { WriteSheet } from 'hucre/xlsx'
import type { Split } from '#rules/split/split.ts'
import type { Sheet } from '../grid/sheet.ts'
import { writeSplitYaml } from '../writeSplitYaml.ts'
import type { Imprint } from './layout.ts'
import type { Says } from './says.ts'
import { box, sheetOf } from './style.ts'

const imprintMark = '# countersign.workbook/1 '
/** Longer lines go on in the next column; a cell holds no more. */
const piece = 30_000

/** The whole split as YAML, a line to a row: what the matrix cannot show comes back from here. */
export function splitSheet(split: Split, imprint: Imprint, { say }: Says): WriteSheet {
  const lines = [imprintMark + JSON.stringify(imprint), ...writeSplitYaml(split).trimEnd().split('\n')]
  const rows = lines.map(line => pieces(line).map(text => box(text, 'mono')))
  return sheetOf(say('sheet.split'), [[box(say('sheet.split_note'), 'small')], ...rows], {
    columns: [{ width: 120 }],
  })
}

/** Never between the halves of a character. */
function pieces(line: string): string[] {
  const found: string[] = []
  for (let at = 0; at < line.length || at === 0; ) {
    let end = Math.min(line.length, at + piece)
    const last = line.charCodeAt(end - 1)
    if (end < line.length && last >= 0xd800 && last < 0xdc00) end--
    found.push(line.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return found
}

/** The YAML and the imprint of a sheet that `splitSheet` wrote, or null. */
export function readSplitSheet(sheet: Sheet): { yaml: string; imprint: Imprint } | null {
  const start = sheet.rows.findIndex(([first = '']) => first.startsWith(imprintMark))
  if (start < 0) return null
  try {
    const imprint: Imprint = JSON.parse(sheet.rows[start]?.[0]?.slice(imprintMark.length) ?? '')
    return {
      yaml: sheet.rows
        .slice(start + 1)
        .map(row => row.join(''))
        .join('\n'),
      imprint,
    }
  } catch {
    return null
  }
}
