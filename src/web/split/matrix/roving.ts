import { type KeyboardEvent, type RefObject, useEffect } from 'react'

/**
 * One tab stop in a table, moved by the arrow keys (WAI-ARIA grid pattern). The stop lives in the document and not in
 * React, so that moving it draws nothing again, however many cells there are. Rows of one cell (group heads) are
 * stepped over.
 */
export function useRoving(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    const grid = table.current
    if (grid !== null && grid.querySelector('[tabindex="0"]') === null) stopAt(rows(grid)[0]?.cells[0])
  })

  const move = (event: KeyboardEvent) => {
    const grid = table.current
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th')
    if (grid === null || cell === null || event.altKey || event.metaKey) return
    const to = target(event, cell, rows(grid))
    if (to === undefined) return
    event.preventDefault()
    take(grid, to)
  }

  const take = (grid: HTMLTableElement, cell: HTMLTableCellElement) => {
    for (const old of grid.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1')
    stopAt(cell)
    cell.focus()
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  return {
    move,
    /** Makes a cell the tab stop, such as one that was pressed. */
    hold: (cell: HTMLTableCellElement) => {
      if (table.current !== null) take(table.current, cell)
    },
  }
}

const stopAt = (cell: Element | undefined) => cell?.setAttribute('tabindex', '0')

const rows = (grid: HTMLTableElement) =>
  [...grid.tBodies].flatMap(body => [...body.rows].filter(row => row.cells.length > 1))

const PAGE = 10

function target(event: KeyboardEvent, cell: HTMLTableCellElement, all: HTMLTableRowElement[]) {
  const at = all.indexOf(cell.parentElement as HTMLTableRowElement)
  const row = all[at]
  if (row === undefined) return undefined
  const beside = (step: number) => row.cells[cell.cellIndex + step]
  const below = (step: number) => all[Math.max(0, Math.min(all.length - 1, at + step))]?.cells[cell.cellIndex]
  switch (event.key) {
    case 'ArrowRight':
      return beside(1)
    case 'ArrowLeft':
      return beside(-1)
    case 'ArrowDown':
      return below(1)
    case 'ArrowUp':
      return below(-1)
    case 'PageDown':
      return below(PAGE)
    case 'PageUp':
      return below(-PAGE)
    case 'Home':
      return (event.ctrlKey ? all[0] : row)?.cells[0]
    case 'End':
      return [...((event.ctrlKey ? all.at(-1) : row)?.cells ?? [])].at(-1)
    default:
      return undefined
  }
}
