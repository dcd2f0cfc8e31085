import type { Side } from '#rules/split/split.ts'
import { useSpeech } from './language.ts'

type KeyState = 'waiting' | 'yours' | 'turned' | 'not-needed' | 'void'

const HOLE = 'M22 14.2a4.3 4.3 0 0 1 2 8.1l1.3 8.2h-6.6l1.3-8.2a4.3 4.3 0 0 1 2-8.1z'
const HEXAGON = 'M22 2.5 39 12.2v19.6L22 41.5 5 31.8V12.2z'

const looks = (colour: string, soft: string) => ({
  turned: [
    { fill: colour, stroke: colour },
    { fill: 'var(--raised)', transform: 'rotate(90 22 22)' },
  ],
  yours: [{ fill: 'var(--raised)', stroke: colour, strokeWidth: 3 }, { fill: colour }],
  waiting: [
    { fill: soft, stroke: colour, strokeWidth: 1.5 },
    { fill: colour, opacity: 0.55 },
  ],
  'not-needed': [
    { fill: 'none', stroke: 'var(--line-strong)', strokeWidth: 1.5, strokeDasharray: '3 3' },
    { fill: 'var(--line-strong)', opacity: 0.6 },
  ],
  void: [
    { fill: 'var(--wrong-soft)', stroke: 'var(--wrong)', strokeWidth: 2 },
    { fill: 'var(--wrong)', transform: 'rotate(45 22 22)' },
  ],
})

/**
 * The emblem: the key of a side. IT is round, operations six-sided; a turned key is filled and lies across.
 * With `silent`, a name beside it already says what it shows.
 */
export function KeySlot(props: { side: Side; state: KeyState; size?: number; silent?: boolean }) {
  const { say } = useSpeech()
  const { side, state, size = 44 } = props
  const name = side === 'it' ? 'it' : 'ops'
  const [shape, hole] = looks(`var(--${name})`, `var(--${name}-soft)`)[state]
  const title = say('web.key', { side: say(`split.side.${side}`), state: say(`web.key.${state}`) })
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 44 44"
      className="key-slot"
      role="img"
      aria-label={title}
      aria-hidden={props.silent}
    >
      <g {...shape}>{side === 'it' ? <circle cx="22" cy="22" r="19" /> : <path d={HEXAGON} />}</g>
      <g {...hole}>
        <path d={HOLE} />
      </g>
    </svg>
  )
}
