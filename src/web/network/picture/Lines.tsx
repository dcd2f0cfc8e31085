import { memo } from 'react'
import type { Layout } from '#rules/network/layout/layout.ts'
import type { DrawnPlan } from '#words/network/drawn.ts'

type Props = {
  drawn: DrawnPlan
  lines: Layout['lines']
  zone: string | undefined
  conduit: string | undefined
  onConduit: (conduit: string) => void
}

/** The conduits of the picture; those that have to do with what is chosen stand out. By keyboard they are reached from their zones and from the table. */
export const Lines = memo(function Lines({ drawn, lines, zone, conduit, onConduit }: Props) {
  return lines.map(line => {
    const id = line.conduit
    const { from, to, marks, ...look } = drawn.conduit(id)
    const lit = conduit === undefined ? zone === undefined || from === zone || to === zone : id === conduit
    const classes = ['line', ...marks, look.empty && 'empty', look.ended && 'ended', !lit && 'dim']
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: see above
      <g key={id} className={classes.filter(Boolean).join(' ')} onClick={() => onConduit(id)}>
        <path className="hit" d={line.path} />
        <path className="drawn" d={line.path} />
        {look.forward && <path className="arrow" d={line.arrows.to} />}
        {look.back && <path className="arrow" d={line.arrows.from} />}
      </g>
    )
  })
})
