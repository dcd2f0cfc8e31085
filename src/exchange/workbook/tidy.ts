/**
 * A cell's text as a person sees it: full-width and other compatibility forms as plain ones (Unicode NFKC), no
 * invisible characters, runs of blanks as one, line breaks kept.
 */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()

/** The same for comparing: lower case, without accents, punctuation or breaks; `Informé(e)` and `informe e` agree. */
export const key = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * An id made of a label: lower case, words joined by dashes, umlauts written out, at most 60 characters. Empty where
 * the label has no letter or digit.
 */
export function slug(label: string): string {
  const words = tidy(label)
    .toLowerCase()
    .replace(/[äöüß]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= 60) return words
  const cut = words.slice(0, 60)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut
}

/** Words and phrases as `key` gives them, written down with commas or a line each. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/))
