import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'

/** As far as a hand moves that only presses. */
const STILL = 6

type Acts = {
  scale: number
  /** Whether zones can be moved. */
  movable: boolean
  onZone: (zone: string) => void
  onLine: (line: string) => void
  onFocus: (zone: string) => void
  /** A key was pressed on a zone; whether that meant something. */
  onKey: (zone: string, event: { key: string; altKey: boolean }) => boolean
  /** A zone was let go elsewhere, so far from where it stood. */
  onMove: (zone: string, by: number) => void
}

const zoneAt = (target: EventTarget) => (target as Element).closest<SVGGElement>('[data-zone]')

/** What hands do to the picture, heard once for all of its hundreds of zones and lines. */
export function useHands({ scale, movable, onZone, onLine, onFocus, onKey, onMove }: Acts) {
  const [drag, setDrag] = useState<{ zone: string; from: number; by: number } | null>(null)
  // A press that ends a drag is none.
  const moved = useRef(false)
  const handlers = {
    onClick({ target }: { target: EventTarget }) {
      const zone = zoneAt(target)?.dataset.zone
      const line = (target as Element).closest<SVGGElement>('[data-line]')?.dataset.line
      if (moved.current) moved.current = false
      else if (zone !== undefined) onZone(zone)
      else if (line !== undefined) onLine(line)
    },
    onFocus({ target }: { target: EventTarget }) {
      const zone = zoneAt(target)?.dataset.zone
      if (zone !== undefined) onFocus(zone)
    },
    onKeyDown(event: KeyboardEvent) {
      const zone = zoneAt(event.target)?.dataset.zone
      if (zone !== undefined && onKey(zone, event)) event.preventDefault()
    },
    onPointerDown(event: PointerEvent) {
      const zone = zoneAt(event.target)
      moved.current = false
      if (!movable || zone?.dataset.zone === undefined || event.button !== 0) return
      zone.setPointerCapture(event.pointerId)
      setDrag({ zone: zone.dataset.zone, from: event.clientX, by: 0 })
    },
    onPointerMove({ clientX }: PointerEvent) {
      if (drag !== null) setDrag({ ...drag, by: (clientX - drag.from) / scale })
    },
    onPointerUp() {
      if (drag === null) return
      setDrag(null)
      moved.current = Math.abs(drag.by * scale) > STILL
      if (moved.current) onMove(drag.zone, drag.by)
    },
    onPointerCancel: () => setDrag(null),
  }
  return { drag, handlers }
}
