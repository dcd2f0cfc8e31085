import { isBlank, takeBrackets } from './letters.ts'
import { key, wordSet } from './tidy.ts'

/** A cell's names, and what it notes of them in brackets. */
export type Names = { readonly names: readonly string[]; readonly note: string | null }

/** The parts of a cell that stand for themselves: each line, and what commas, semicolons or a spaced slash part. */
function parts(text: string): string[] {
  return takeBrackets(text)
    .outside.split(/[\n;,]| [/+] /)
    .map(part => part.trim())
    .filter(part => !isBlank(part))
}

const joined = /\/|&| and | und | et | y | e /

/** The names of functions in a table's cells that stand for themselves, by `key`. */
export function knownNames(texts: Iterable<string>): Set<string> {
  const known = new Set<string>()
  for (const text of texts) for (const part of parts(text)) if (!joined.test(part)) known.add(key(part))
  return known
}

/**
 * The functions that a cell names. `&`, `and` and a slash without blanks part two names only where each stands
 * alone elsewhere in the table: "Health & Safety" is one function, "CIO & Plant manager" may be two.
 */
export function readNames(text: string, known: ReadonlySet<string>): Names {
  const { notes } = takeBrackets(text)
  const names = parts(text).flatMap(part => {
    if (known.has(key(part))) return [part]
    const pieces = part.split(joined).map(piece => piece.trim())
    return pieces.length > 1 && pieces.every(piece => known.has(key(piece))) ? pieces : [part]
  })
  return { names, note: notes.length > 0 ? notes.join('; ') : null }
}

const openMarks = wordSet(
  'tbd, tbc, tba, todo, offen, unklar, unknown, n n, nn, vacant, vakant, x, xx, xxx, yes, ja, oui, si',
)

/** A mark that says yes, where a column stands for one letter of one function. */
export const isTick = (text: string): boolean => /^(?:[x✓✔☑●•■]|yes|ja)$/i.test(text)

/** Whether a text can be a function's name: it has a letter, is no sentence, no tick, and no mark of something open. */
export const isName = (text: string): boolean =>
  text.length <= 80 && /\p{L}/u.test(text) && !openMarks.has(key(text))
