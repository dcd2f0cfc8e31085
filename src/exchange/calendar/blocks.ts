/** A component of a calendar as it stands in the file: its lines, unfolded, without those of components within it. */
export type Block = { readonly name: string; readonly lines: readonly string[]; readonly row: number }

/** What of a calendar file is a component, whatever is wrong around it; `unended` where one has no end. */
export type Blocks = { readonly blocks: readonly Block[]; readonly unended: boolean; readonly any: boolean }

/**
 * Takes a calendar file apart, so that one event that is wrong spoils none of the others. Lines are unfolded (RFC 5545
 * 3.1); components come with all that stands within them, time zones whole.
 */
export function blocksOf(text: string): Blocks {
  const lines = unfolded(text)
  const open: { name: string; lines: string[]; row: number }[] = []
  const blocks: Block[] = []
  let any = false
  for (const { line, row } of lines) {
    const [, edge, given] = /^(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i.exec(line) ?? []
    const name = given?.toUpperCase() ?? ''
    if (edge === undefined) {
      open.at(-1)?.lines.push(line)
      continue
    }
    any = true
    if (edge.toUpperCase() === 'BEGIN') {
      open.push({ name, lines: [], row })
      continue
    }
    const at = open.findLastIndex(one => one.name === name)
    if (at === -1) continue
    const [ended] = open.splice(at)
    blocks.push(ended!)
    // A zone is told whole, with the changes of its clock.
    if (name === 'STANDARD' || name === 'DAYLIGHT')
      open.at(-1)?.lines.push(`BEGIN:${name}`, ...ended!.lines, `END:${name}`)
  }
  return { blocks, unended: open.length > 0, any }
}

function unfolded(text: string): readonly { readonly line: string; readonly row: number }[] {
  const lines: { line: string; row: number }[] = []
  for (const [at, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/.test(row) && last !== undefined) last.line += row.slice(1)
    else if (row.trim() !== '') lines.push({ line: row, row: at + 1 })
  }
  return lines
}
