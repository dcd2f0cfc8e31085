import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react'
import { paint } from './selection.ts'

type Cell = HTMLTableCellElement

/**
 * One tab stop in a table, moved by the arrow keys (WAI-ARIA grid pattern), and a rectangle of selected cells, drawn out
 * with Shift. Both live in the document and not in React, so that moving them draws nothing again, however many cells
 * there are. Rows of one cell (group heads) are stepped over.
 */
export function useGrid(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    const grid = table.current
    if (grid !== null && grid.querySelector('[tabindex="0"]') === null) stopAt(rows(grid)[0]?.cells[0])
  })
  return useMemo(() => gridOf(table), [table])
}

export type Grid = ReturnType<typeof gridOf>

function gridOf(table: RefObject<HTMLTableElement | null>) {
  /** Where the selection began; the tab stop is where it ends. */
  let anchor: Cell | null = null

  const stop = () => table.current?.querySelector<Cell>('[tabindex="0"]') ?? null
  const take = (cell: Cell) => {
    const old = stop()
    old?.setAttribute('tabindex', '-1')
    stopAt(cell)
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const clear = (): boolean => {
    const some = anchor !== null
    anchor = null
    paint(table.current, [])
    return some
  }
  /** Draws the selection out to a cell; it begins where the tab stop was. */
  const extend = (cell: Cell) => {
    if (anchor?.isConnected !== true) anchor = stop()
    take(cell)
    paint(table.current, chosen().flat())
  }
  /** The selected cells by rows; without a selection the tab stop alone. */
  const chosen = (): Cell[][] => {
    const grid = table.current
    const end = stop()
    if (grid === null || end === null) return []
    const all = rows(grid)
    const [from, to] = [anchor?.isConnected === true ? anchor : end, end]
    const [top, bottom] = order(all.indexOf(rowOf(from)), all.indexOf(rowOf(to)))
    const [left, right] = order(from.cellIndex, to.cellIndex)
    return all.slice(top, bottom + 1).map(row => [...row.cells].slice(left, right + 1))
  }
  const selectAll = () => {
    const all = table.current === null ? [] : rows(table.current)
    const last = [...(all.at(-1)?.cells ?? [])].at(-2)
    const first = all[0]?.cells[0]
    if (first === undefined || last === undefined) return
    anchor = first
    take(last)
    paint(table.current, chosen().flat())
  }
  const move = (event: KeyboardEvent) => {
    const grid = table.current
    const cell = (event.target as Element).closest<Cell>('td, th')
    if (grid === null || cell === null || event.altKey || event.metaKey) return
    const to = target(event, cell, rows(grid))
    if (to === undefined) return
    event.preventDefault()
    if (event.shiftKey) extend(to)
    else {
      clear()
      take(to)
    }
  }
  return {
    move,
    extend,
    chosen,
    clear,
    selectAll,
    /** Makes a cell the tab stop, such as one that was pressed; nothing else is selected then. */
    hold: (cell: Cell) => {
      clear()
      take(cell)
    },
    /** A cell that got the focus in another way, such as from a screen reader, is the tab stop from now on. */
    arrive: (target: EventTarget) => {
      const cell = target instanceof HTMLTableCellElement ? target : null
      if (cell === null || cell === stop()) return
      clear()
      stop()?.setAttribute('tabindex', '-1')
      stopAt(cell)
    },
    rows: () => (table.current === null ? [] : rows(table.current)),
  }
}

const order = (one: number, other: number) => (one < other ? [one, other] : [other, one]) as [number, number]
const rowOf = (cell: Cell) => cell.parentElement as HTMLTableRowElement
const stopAt = (cell: Element | undefined) => cell?.setAttribute('tabindex', '0')

const rows = (grid: HTMLTableElement) =>
  [...grid.tBodies].flatMap(body => [...body.rows].filter(row => row.cells.length > 1))

const PAGE = 10

function target(event: KeyboardEvent, cell: Cell, all: HTMLTableRowElement[]) {
  const at = all.indexOf(rowOf(cell))
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
