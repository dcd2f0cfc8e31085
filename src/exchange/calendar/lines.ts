/** The octets of a line at most, its end not counted (RFC 5545 3.1). */
const LONGEST = 75
const encoder = new TextEncoder()

/** A value of type TEXT: what would end or divide it is escaped, what cannot stand in it is left out (RFC 5545 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Content lines as a calendar has them: folded between characters, each ended by CR LF. */
export const writeLines = (lines: readonly string[]): string =>
  lines.map(line => `${fold(line)}\r\n`).join('')

function fold(line: string): string {
  if (encoder.encode(line).length <= LONGEST) return line
  const rows: string[] = []
  let row = ''
  let size = 0
  for (const character of line) {
    const more = encoder.encode(character).length
    if (size + more > LONGEST) {
      rows.push(row)
      // The space that begins a further row counts.
      row = ' '
      size = 1
    }
    row += character
    size += more
  }
  return [...rows, row].join('\r\n')
}
