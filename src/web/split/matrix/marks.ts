import type { Mark } from '#rules/split/level/placed.ts'
import type { Fn } from '#rules/split/split.ts'
import { list } from '#words/finding.ts'
import type { Speech } from '../../parts/language.ts'

/** The letters of a cell, without the key. */
export const lettersOnly = (marks: readonly Mark[]): string => marks.filter(mark => mark !== 'keys').join('')

/** Marks as a cell of a spreadsheet holds them: `A/R`, with a key `A/R/K`. */
export const writeMarks = (marks: readonly Mark[]): string =>
  marks.map(mark => (mark === 'keys' ? 'K' : mark)).join('/')

/** Marks in words: "A decides and R does it"; "no part" where there are none. */
export function sayMarks({ say, language }: Speech, marks: readonly Mark[], fn: Fn): string {
  const told = marks.map(mark =>
    mark !== 'keys'
      ? `${mark} ${say(`matrix.legend.${mark}`)}`
      : fn.side === undefined
        ? say('grid.mark.keys')
        : say('grid.mark_side.keys', { side: say(`split.side.${fn.side}`) }),
  )
  return told.length === 0 ? say('grid.nothing') : list(language, told)
}
