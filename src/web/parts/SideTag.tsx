import type { ReactNode } from 'react'
import type { Side } from '#rules/split/split.ts'
import { useSpeech } from './language.ts'

/** A name in the colour and shape of its side; without children the side's own name. */
export function SideTag({ side, children }: { side: Side | undefined; children?: ReactNode }) {
  const { say } = useSpeech()
  return (
    <span className={`tag ${side ?? ''}`}>
      {children ?? say(side ? `split.side.${side}` : 'web.side.none')}
    </span>
  )
}

/** The small mark of a side before a name: a disc for IT, a hexagon for operations. */
export function SideMark({ side }: { side: Side }) {
  return (
    <svg width="10" height="10" viewBox="0 0 44 44" aria-hidden="true" className={`side-mark ${side}`}>
      {side === 'it' ? <circle cx="22" cy="22" r="21" /> : <path d="M22 1 41 11.5v21L22 43 3 32.5v-21z" />}
    </svg>
  )
}
