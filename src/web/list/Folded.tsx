import { type ReactNode, useId, useState } from 'react'
import { useSpeech } from '../parts/language.ts'
import './views.css'

/** What a list is narrowed down with, of which so many are `set`. On a phone it stands behind a button that says so: the list comes first. */
export function Folded({ set, children }: { set: number; children: ReactNode }) {
  const { say } = useSpeech()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="btn fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say('list.fold', { count: set })}
      </button>
      <div id={id} className={open ? 'folded open' : 'folded'}>
        {children}
      </div>
    </>
  )
}
