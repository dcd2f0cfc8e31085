import { memo } from 'react'
import type { Box } from '#rules/network/layout/shape.ts'
import type { ZoneTexts } from '#words/network/figure.ts'

type Props = {
  box: Box
  texts: ZoneTexts
  picked: boolean
  /** Whether the Tab key stops here. */
  stop: boolean
  /** How far it has been dragged; null where it is not. */
  by: number | null
}

/** A zone in the picture. */
export const ZoneBox = memo(function ZoneBox({ box, texts, picked, stop, by }: Props) {
  const { x, y, width, height } = box
  const { gaps, incapable, strangers } = texts
  const classes = [
    ...['zone', ...texts.marks, picked && 'picked', by !== null && 'dragged'],
    gaps > 0 ? 'gap' : incapable > 0 && 'incapable',
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
      transform={`translate(${x + (by ?? 0)} ${y})`}
    >
      <rect className="box" width={width} height={height} rx={6} />
      {gaps + incapable > 0 && <rect className="bar" width={5} height={height} rx={2} />}
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
      {strangers > 0 && (
        <text className="stranger" x={width - 18} y={20}>
          ?
        </text>
      )}
    </g>
  )
})
