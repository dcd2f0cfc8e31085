import type { Place } from '../place.ts'
import { readLetters } from './letters.ts'
import { type MatrixLetter, wordLetter } from './letterWords.ts'
import { key, wordSet } from './tidy.ts'
import { shown, type View } from './view.ts'

/** A text of the file that was understood for what it is, and where it stands. */
export type Found = { readonly where: Place; readonly text: string }

const titles = wordSet(`
  legend, legende, key, raci key, raci legend, leyenda, legenda, schlussel, erlauterung, abkurzungen, abbreviations
  zeichenerklarung, raci legende`)
export const isLegendTitle = (text: string): boolean => text.length < 60 && titles.has(key(text))

/**
 * Takes plain legends out of view, and tells where they stood: rows of nothing but `R = Responsible`, a row of letters
 * each with its meaning beside it, and two columns with letter and meaning side by side in several rows. They may stand
 * above, below or beside a table; a letter with a remark beside it in one row alone stays.
 */
export function setPlainLegendsAside(view: View): Found[] {
  const found: Found[] = []
  for (let row = 0; row < view.height; row++) {
    const columns = shown(view, row)
    const plain = columns.every(
      column => isLegendTitle(view.at(row, column)) || isItems(view.at(row, column)),
    )
    if (plain || isRowOfPairs(view, row)) for (const column of columns) found.push(take(view, row, column))
  }
  for (let column = 0; column + 1 < view.width; column++)
    for (let row = 0; row < view.height; row++) {
      let end = row
      const letters = new Set<string>()
      for (let letter = pair(view, end, column); letter; letter = pair(view, ++end, column))
        letters.add(letter)
      if (letters.size >= 2) {
        const above = shown(view, row - 1)
        const hasHead = above.length === 2 && above[0] === column && above[1] === column + 1
        for (let at = hasHead ? row - 1 : row; at < end; at++)
          found.push(take(view, at, column), take(view, at, column + 1))
      }
      row = end
    }
  return found
}

/**
 * Takes the other legends out of view: a title such as "Legend:", and `R = Responsible`, one or several to a cell.
 * `inMatrix` tells which cells hold letters by their column: there `R: responsible for the plan` is a letter with a
 * note, unless the whole row is a legend. Heads stay as they are.
 */
export function setLegendsAside(
  view: View,
  isHead: (row: number) => boolean,
  inMatrix: (row: number, column: number) => boolean,
): Found[] {
  const found: Found[] = []
  for (let row = 0; row < view.height; row++) {
    if (isHead(row)) continue
    const columns = shown(view, row)
    const first = view.at(row, columns[0] ?? 0)
    const whole = isLegendTitle(first) || isItems(first)
    for (const column of columns) {
      const text = view.at(row, column)
      const isLegend = isLegendTitle(text) || isItems(text)
      if (isLegend && (whole || !inMatrix(row, column))) found.push(take(view, row, column))
    }
  }
  return found
}

function take(view: View, row: number, column: number): Found {
  const found = { where: view.place(row, column), text: view.at(row, column) }
  view.setAside(row, column)
  return found
}

/** `R` beside `Responsible: does the work`, in either order: the letter. */
function pair(view: View, row: number, column: number): string | null {
  return either(view.at(row, column), view.at(row, column + 1))
}

const either = (left: string, right: string) => means(left, right) ?? means(right, left)

/** `R | Responsible | A | Accountable`, whose cells may be merged; a title may stand first. */
function isRowOfPairs(view: View, row: number): boolean {
  const texts = shown(view, row)
    .filter(column => (view.merge(row, column)?.column ?? column) === column)
    .map(column => view.at(row, column))
  if (isLegendTitle(texts[0] ?? '')) texts.shift()
  const letters = new Set<string | null>()
  for (let at = 0; at < texts.length; at += 2) letters.add(either(texts[at] ?? '', texts[at + 1] ?? ''))
  return letters.size >= 2 && !letters.has(null)
}

/** Nothing but items such as "R = Responsible, A = Accountable", maybe after "Legend:". */
function isItems(text: string): boolean {
  if (text.length > 1000) return false
  const [head = '', ...rest] = text.split(':')
  const items = isLegendTitle(head) ? rest.join(':') : text
  if (!/^[^\p{L}]*\p{L}[^\p{L}]*(?:[:=]| [-–—])/u.test(items)) return false
  const found = items.matchAll(/(?<![\p{L}\p{N}])(\p{L}) ?(?:=|:|[-–—]) ?([^=:;,.|\n–—]{2,60})/gu)
  return [...found].some(([, letter = '', meaning = '']) => means(letter, meaning) !== null)
}

function means(letter: string, meaning: string): MatrixLetter | null {
  if (letter === '' || letter.length > 2 || meaning.length < 2 || meaning.length > 400) return null
  const [read, ...more] = readLetters(letter)?.letters ?? []
  return read && more.length === 0 && leadingWord(meaning) === read ? read : null
}

/** The letter of the word or words that a meaning starts with: "Responsible – carries out the work". */
function leadingWord(meaning: string): MatrixLetter | null {
  const words = key(meaning.split(/[:;,.(–—\n]| - /)[0] ?? '').split(' ')
  for (const count of [4, 3, 2, 1]) {
    const letter = wordLetter(words.slice(0, count).join(' '))
    if (letter) return letter
  }
  return null
}
