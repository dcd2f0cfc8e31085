import { useState } from 'react'
import type { Box } from '#rules/network/layout/layout.ts'
import type { ZoneTexts } from '#words/network/figure.ts'

/** As far as a hand moves that only presses. */
const STILL = 6

type Props = {
  box: Box
  texts: ZoneTexts
  picked: boolean
  /** Whether the Tab key stops here. */
  stop: boolean
  scale: number
  /** It was let go elsewhere: where the middle of its box then was. Left out where it cannot be moved. */
  onMove?: (x: number) => void
  /** A key was pressed on it; whether that meant something. */
  onPress: (event: { key: string; altKey: boolean }) => boolean
  onPick: () => void
  onFocus: () => void
}

/** A zone in the picture. */
export function ZoneBox({ box, texts, picked, stop, scale, onMove, onPress, onPick, onFocus }: Props) {
  const [drag, setDrag] = useState<{ from: number; by: number } | null>(null)
  const { x, y, width, height } = box
  const classes = [
    'zone',
    ...texts.marks,
    picked && 'picked',
    texts.gaps > 0 && 'gap',
    drag !== null && 'dragged',
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in an SVG
    <g
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={texts.whole}
      aria-pressed={picked}
      data-zone={box.zone}
      className={classes.filter(Boolean).join(' ')}
      transform={`translate(${x + (drag?.by ?? 0)} ${y})`}
      onFocus={onFocus}
      onKeyDown={event => {
        if (onPress(event)) event.preventDefault()
      }}
      onClick={onPick}
      onPointerDown={event => {
        if (onMove === undefined || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: event.clientX, by: 0 })
      }}
      onPointerMove={event => {
        if (drag !== null) setDrag({ ...drag, by: (event.clientX - drag.from) / scale })
      }}
      onPointerUp={() => {
        if (drag === null) return
        setDrag(null)
        if (Math.abs(drag.by * scale) > STILL) onMove?.(x + drag.by + width / 2)
      }}
      onPointerCancel={() => setDrag(null)}
    >
      <rect className="box" width={width} height={height} rx={6} />
      {texts.gaps > 0 && <rect className="bar" width={5} height={height} rx={2} />}
      <text className="name" x={12} y={20}>
        {texts.title}
      </text>{' '}
      {texts.about !== '' && (
        <text className="about" x={12} y={37}>
          {texts.about}
        </text>
      )}{' '}
      <text className="foot" x={12} y={53}>
        {texts.foot}
      </text>
    </g>
  )
}
