import { type Mark, marks } from '#rules/split/level/placed.ts'
import { isBlank, readLetters } from '../workbook/letters.ts'

/** A pasted cell: what it holds, and what of it has no place in a matrix (a note, support). */
export type ClipCell = { readonly marks: readonly Mark[]; readonly left: string | null }

const key = /(^|[\s/,;+&|])(?:k|key|schlüssel)(?=$|[\s/,;+&|])/giu

/**
 * Reads a cell as `readLetters` does, with K for the key: `A`, `R, C`, `A/R/K`, `AK`, `K`. Blank ones hold nothing.
 * What stands in brackets are letters that rules give, and is passed over; other notes are left. Null where the cell
 * holds anything else.
 */
export function readMarks(text: string): ClipCell | null {
  const trimmed = text.trim()
  if (isBlank(trimmed)) return { marks: [], left: null }
  const bare = /^[racis]*k[racis]*$/i.test(trimmed) ? trimmed.replace(/k/i, '') : trimmed.replace(key, '$1')
  const turns = bare !== trimmed
  if (/^[\s/,;+&|]*$/.test(bare)) return { marks: ['keys'], left: null }
  const byRule = /^\([racis/,\s]+\)$/i.test(bare.trim())
  const read = byRule ? { letters: [], note: null } : readLetters(bare)
  if (read === null) return null
  const note = read.note !== null && /^[racis/,\s]+$/i.test(read.note) ? null : read.note
  const left = [...(read.letters.includes('S') ? ['S'] : []), ...(note === null ? [] : [note])]
  return {
    marks: marks.filter(mark => (mark === 'keys' ? turns : read.letters.includes(mark))),
    left: left.length === 0 ? null : left.join('; '),
  }
}
