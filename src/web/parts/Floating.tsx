import { type FocusEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { stopsIn } from './stops.ts'
import './floating.css'

type Props = {
  /** The element that it stands under, and that gets the focus back. */
  anchor: HTMLElement
  name: string
  onClose: () => void
  children: ReactNode
}

/**
 * A small editor that stands beside what it edits; on a phone at the bottom, within reach of a thumb. It takes the
 * focus, gives it back on Escape or when Tab leaves it, and closes when the person goes elsewhere.
 */
export function Floating({ anchor, name, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const stand = () => place(box.current, anchor)
    stand()
    window.addEventListener('scroll', stand, true)
    window.addEventListener('resize', stand)
    return () => {
      window.removeEventListener('scroll', stand, true)
      window.removeEventListener('resize', stand)
    }
  })
  useEffect(() => {
    stopsIn(box.current)[0]?.focus({ preventScroll: true })
  }, [anchor])
  useEffect(() => {
    const press = (event: PointerEvent) => {
      const at = event.target as Node
      if (box.current?.contains(at) === false && !anchor.contains(at)) onClose()
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [anchor, onClose])

  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget
    if (to !== null && to !== anchor && !event.currentTarget.contains(to)) onClose()
  }
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={name}
      className="floating"
      onBlur={leave}
      onKeyDown={event => {
        const stops = stopsIn(box.current)
        const leaves = event.key === 'Tab' && event.target === (event.shiftKey ? stops[0] : stops.at(-1))
        if (event.key !== 'Escape' && !leaves) return
        event.preventDefault()
        event.stopPropagation()
        anchor.focus()
        onClose()
      }}
    >
      {children}
    </div>
  )
}

const EDGE = 8

function place(box: HTMLElement | null, anchor: HTMLElement) {
  if (box === null) return
  const { left, top, bottom } = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const room = document.documentElement
  const below = bottom + height + EDGE < room.clientHeight
  const above = top - height - 2
  box.style.left = `${Math.max(EDGE, Math.min(left, room.clientWidth - width - EDGE))}px`
  box.style.top = `${below ? bottom + 2 : Math.max(EDGE, above)}px`
}
