import { limits } from '../limits.ts'
import { type MatrixLetter, wordLetter } from './letterWords.ts'
import { tidy } from './tidy.ts'

/** A cell of a matrix that was understood: its letters in the order written, and what it notes besides. */
export type LetterCell = { readonly letters: readonly MatrixLetter[]; readonly note: string | null }

/** Characters of other scripts that look like ours; whoever types them sees no difference. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ А: 'A', а: 'A', С: 'C', с: 'C', І: 'I', і: 'I', Ӏ: 'I', ӏ: 'I', Ѕ: 'S', ѕ: 'S' },
  ...{ Α: 'A', α: 'A', Ι: 'I', ι: 'I', Ϲ: 'C', ϲ: 'C', ı: 'I', İ: 'I', ʀ: 'R', ᴀ: 'A', ᴄ: 'C', ɪ: 'I' },
}

/** What people write into a cell that means nobody. */
const nothing = /^(?:[-–—._/\\ ]*|n\/a|n\.a\.?|na|nil|none|keine?r?|entfällt|aucune?|ninguno?|nenhum)$/i
/** Three dashes and more: a line drawn through a row. */
export const isSeparator = (text: string): boolean => text.length < 100 && /^[-–—_=]{3,}$/.test(text)
export const isBlank = (text: string): boolean => text.length < 100 && nothing.test(text)

/**
 * Reads a matrix cell: `A`, `A/R`, `A & R`, `A,R`, `RA`, `r (owns plans) & c (reviews)`, `Responsible`, Cyrillic,
 * Greek or full-width letters, a mark of a footnote. Null where it holds anything else. Notes are what stands in
 * brackets, or after a dash or colon.
 */
export function readLetters(text: string): LetterCell | null {
  if (text.length > limits.cell) return null
  const { outside, notes } = takeBrackets(tidy(text.replace(/[⁰¹²³⁴-⁹]/g, '')))
  const pieces = outside.split(/([\s/&,+;|\\.:–—-]+)/)
  const letters: MatrixLetter[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? ''
    if (piece === '' || /^(?:and|und|et|y|e|en)$/i.test(piece)) continue
    const found = lettersOf(piece)
    if (found !== null) {
      letters.push(...found)
      continue
    }
    // "A: owns the plan", "C - on demand"
    if (letters.length === 0 || !/[:–—]|\s-|-\s/.test(pieces[at - 1] ?? '')) return null
    notes.push(pieces.slice(at).join('').trim())
    break
  }
  if (letters.length === 0 || new Set(letters).size < letters.length) return null
  return { letters, note: notes.length > 0 ? notes.join('; ') : null }
}

/** `RA` as R and A, a word as its letter; null for anything else. */
function lettersOf(piece: string): MatrixLetter[] | null {
  const bare = piece.replace(/[*†‡]+$/, '')
  if (bare.length > 5) {
    const letter = wordLetter(bare)
    return letter ? [letter] : null
  }
  const latin = Array.from(bare, character => lookalikes[character] ?? character)
    .join('')
    .toUpperCase()
  return /^[RACIS]+$/.test(latin) ? ([...latin] as MatrixLetter[]) : null
}

/** What stands in brackets, nested ones inside the outer; a bracket that is never closed runs to the end. */
export function takeBrackets(text: string): { outside: string; notes: string[] } {
  const notes: string[] = []
  let outside = ''
  let note = ''
  let depth = 0
  for (const character of text) {
    if ('([{'.includes(character) && depth++ === 0) continue
    if (')]}'.includes(character) && depth > 0 && --depth === 0) {
      notes.push(note.trim())
      note = ''
      outside += ' '
      continue
    }
    if (depth > 0) note += character
    else outside += character
  }
  if (depth > 0 && note.trim() !== '') notes.push(note.trim())
  return { outside: outside.trim(), notes: notes.filter(found => found !== '') }
}

/**
 * The letters that a column's head stands for where columns hold names: `R`, `Responsible (R)`, `A – Accountable`,
 * `Verantwortlich`, `A/R`, or a word of the house that its letter explains (`Budget owner (A)`). Null for any other head.
 */
export function headLetters(text: string): readonly MatrixLetter[] | null {
  if (text === '' || text.length > 80) return null
  const { outside, notes } = takeBrackets(tidy(text))
  const inBrackets = notes.length === 1 ? readLetters(notes[0] ?? '') : null
  const whole = wordLetter(outside)
  if (inBrackets && (whole ?? inBrackets.letters[0]) === inBrackets.letters[0]) return inBrackets.letters
  if (whole) return [whole]
  const parts = outside.split(/[/&,+;:=–—\n]| - /).map(part => part.trim())
  const read = parts.map(part => (wordLetter(part) ? [wordLetter(part)] : lettersOf(part)))
  if (read.some(found => found === null)) return null
  const letters = [...new Set(read.flat())].filter(letter => letter !== null)
  return letters.length > 0 ? letters : null
}
