import { useLayoutEffect, useRef } from 'react'

const scrolled = new Map<string, { left: number; top: number }>()

/** Comes back to where the matrix was scrolled to before somebody looked at an activity. */
export function useScroll(name: string) {
  const scroller = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null) return
    const before = scrolled.get(name)
    // Even scrolling nowhere has the browser lay all cells out at once.
    if (before !== undefined) box.scrollTo(before)
    const keep = () => scrolled.set(name, { left: box.scrollLeft, top: box.scrollTop })
    box.addEventListener('scroll', keep, { passive: true })
    return () => box.removeEventListener('scroll', keep)
  }, [name])
  return scroller
}
