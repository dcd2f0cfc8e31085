import type { ReactNode } from 'react'
import { useSpeech } from '../../parts/language.ts'

const FIRST = 8

/** The first of a long list, and how many more there are. */
export function Some<T>({ list, show }: { list: readonly T[]; show: (each: T) => ReactNode }) {
  const { say } = useSpeech()
  return (
    <ul className="some">
      {list.slice(0, FIRST).map(show)}
      {list.length > FIRST && <li className="muted">{say('paste.more', { count: list.length - FIRST })}</li>}
    </ul>
  )
}
