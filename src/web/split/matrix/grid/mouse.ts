import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { Grid } from './grid.ts'
import { cellAt } from './places.ts'

/** A press opens a cell; with Shift, or drawn over several, it selects. What is pressed within a row's name is opened. */
export function useMouse(grid: Grid, open: (target: EventTarget) => void) {
  const start = useRef<HTMLTableCellElement | null>(null)
  const drawn = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      drawn.current = false
      start.current = event.pointerType === 'mouse' ? (cellAt(event.target)?.cell ?? null) : null
      if (!event.shiftKey || start.current === null) return
      event.preventDefault()
      drawn.current = true
      grid.extend(start.current)
    },
    onPointerOver: (event: PointerEvent) => {
      const over = cellAt(event.target)?.cell
      if (start.current === null || over === undefined || (event.buttons & 1) === 0) return
      if (over === start.current && !drawn.current) return
      if (!drawn.current) grid.hold(start.current)
      drawn.current = true
      grid.extend(over)
    },
    onClick: (event: MouseEvent) => {
      const cell = cellAt(event.target)?.cell
      const inName = (event.target as Element).closest('[data-agreed] button') !== null
      if (drawn.current || (cell === undefined && !inName)) return
      if (cell !== undefined) grid.hold(cell)
      open(event.target)
    },
  }
}
