import { knownWords, walks } from './known.ts'

const folds: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/** "P@ssw0rd" reads "password", and "Müller" reads "muller". */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
const folded = (text: string) => [...text].map(each => folds[each] ?? each).join('')

const YEAR = /^(?:19|20)\d\d/
const REPEATED = /^(.)\1{2,}/u

/** Words of names, addresses and sites, as somebody would type them into a password. */
const wordsOf = (about: readonly string[]) =>
  about
    .flatMap(each => [plain(each), ...plain(each).split(/[^\p{L}\p{N}]+/u)])
    .filter(word => word.length > 2)

/**
 * A password cut into what somebody who knows such passwords would try as one: known words and those in `about`, walks
 * over the keyboard, years, a character repeated. What is none of these stands as single characters.
 */
export function pieces(password: string, about: readonly string[]): string[] {
  const text = plain(password)
  const words = [...knownWords, ...wordsOf(about)]
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const read = folded(rest)
    const candidates = [
      ...words.filter(word => rest.startsWith(word) || read.startsWith(word)),
      walk(rest),
      YEAR.exec(rest)?.[0] ?? '',
      REPEATED.exec(rest)?.[0] ?? '',
      String.fromCodePoint(rest.codePointAt(0) ?? 0),
    ]
    const longest = candidates.reduce((best, each) => (each.length > best.length ? each : best), '')
    found.push(longest)
    at += longest.length
  }
  return found
}

/** The longest start of a text that runs along a row of the keyboard, the digits or the alphabet, either way. */
function walk(text: string): string {
  let longest = ''
  for (const row of walks)
    for (let end = longest.length + 1; end <= text.length && row.includes(text.slice(0, end)); end++)
      longest = text.slice(0, end)
  return longest.length > 2 ? longest : ''
}
