/** Whether every word that is sought stands in one of the texts, wherever and in whatever case. */
export function fitsText(sought: string, texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}

/** An id as addresses and files can bear it, from a name: "Bad Königshain (Süd)" is bad-konigshain-sud. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
