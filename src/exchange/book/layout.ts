/**
 * How the matrix sheet of a workbook of ours marks its columns, in a hidden row above its heads, so that it is found
 * again however it was sorted, moved or renamed: the mark in the first column, then `@label`, the functions' ids, and
 * the other parts. No id begins with `@`.
 */
export const mark = 'countersign:matrix/1'
export const parts = ['keys', 'consents', 'within', 'escalation', 'about'] as const
export type Part = (typeof parts)[number]
export const partMark = (part: Part | 'label') => `@${part}`

/** What the split sheet says of its workbook, as a comment in its YAML. */
export type Imprint = {
  readonly language: string
  readonly matrix: string
  readonly rules: string | null
  readonly findings: string | null
  /** `printOf` the rules sheet, which tells whether somebody changed it. */
  readonly print: string | null
}

/** A short print of a sheet's texts (FNV-1a, 32 bit): equal texts, equal prints. */
export function printOf(rows: readonly (readonly string[])[]): string {
  let print = 0x811c9dc5
  const add = (code: number) => {
    print = Math.imul(print ^ code, 0x01000193) >>> 0
  }
  for (const row of rows) {
    const last = row.findLastIndex(text => text.trim() !== '')
    for (const text of row.slice(0, last + 1)) {
      for (const character of text.replaceAll('\r\n', '\n').trim()) add(character.codePointAt(0) ?? 0)
      add(0x1f)
    }
    add(0x1e)
  }
  return print.toString(16).padStart(8, '0')
}
