import { useEffect } from 'react'
import type { Bench } from './draft.ts'

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z take steps in a draft, except where somebody writes text: there they are the field's. */
export function useStepKeys(bench: Bench) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const step = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')
      if (!step || isText(event.target)) return
      event.preventDefault()
      if (key === 'z' && !event.shiftKey) bench.undo()
      else bench.redo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [bench])
}

const isText = (target: EventTarget | null) =>
  target instanceof Element && target.matches('textarea, input:not([type=checkbox], [type=radio])')
