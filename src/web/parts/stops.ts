import { type RefObject, useEffect } from 'react'

const stops = 'a[href], button, input, select, textarea, [tabindex]'

/** What the Tab key stops at within an element, in order. */
export const stopsIn = (box: ParentNode | null): HTMLElement[] =>
  [...(box?.querySelectorAll<HTMLElement>(stops) ?? [])].filter(
    each => each.tabIndex >= 0 && !each.matches(':disabled'),
  )

const follows = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Where the focus goes on from an element: to what follows in its section, what precedes there, what follows at all. */
function nextOf(held: HTMLElement, box: HTMLElement): readonly HTMLElement[] {
  const section = held.closest('section')
  const near = section === null ? [] : stopsIn(section)
  return [
    ...near.filter(each => follows(each, held)),
    ...near.filter(each => follows(held, each)).reverse(),
    ...stopsIn(box).filter(each => follows(each, held)),
    box,
  ]
}

/**
 * Keeps the focus on a page whose parts come and go. What was pressed often vanishes with what it mended; the focus
 * then goes on to what stood beside it, or to the page itself, and not back to the top of the browser.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const box = page.current
    if (box === null) return
    let held: HTMLElement | null = null
    let next: readonly HTMLElement[] = []
    const hold = ({ target }: FocusEvent) => {
      held = target as HTMLElement
      // The thousands of cells of a matrix stay where they are.
      next = held.matches('td, th') ? [box] : nextOf(held, box)
    }
    const mend = () => {
      if (held === null || held.isConnected || document.activeElement !== document.body) return
      held = null
      for (const each of next) {
        if (each.isConnected) each.focus({ preventScroll: true })
        if (document.activeElement === each) return
      }
    }
    const watch = new MutationObserver(mend)
    watch.observe(box, { childList: true, subtree: true })
    box.addEventListener('focusin', hold)
    return () => {
      watch.disconnect()
      box.removeEventListener('focusin', hold)
    }
  }, [page])
}
