import { memo } from 'react'
import type { Layout } from '#rules/network/layout/shape.ts'
import type { DrawnConduit, DrawnPlan } from '#words/network/drawn.ts'

type Props = {
  drawn: DrawnPlan
  lines: Layout['lines']
  zone: string | undefined
  conduit: string | undefined
}

/** The conduits of the picture; those that have to do with what is chosen stand out. By keyboard they are reached from their zones and from the table. */
export const Lines = memo(function Lines({ drawn, lines, zone, conduit }: Props) {
  return lines.map(line => {
    const look = drawn.conduit(line.conduit)
    const isLit = conduit === undefined ? zone === look.from || zone === look.to : line.conduit === conduit
    return <Line key={line.conduit} {...{ line, look, isLit }} />
  })
})

type LineProps = { line: Layout['lines'][number]; look: DrawnConduit; isLit: boolean }

/** One line; which of a thousand stand out changes a few of them only. */
const Line = memo(function Line({ line, look, isLit }: LineProps) {
  const { marks, empty, ended, seen, joined } = look
  const classes = [
    ...['line', ...marks, empty && 'empty', ended && 'ended', !joined && 'loose', isLit && 'lit'],
    seen !== null && (seen.unexpected > 0 ? 'unexpected' : seen.agreed > 0 && 'used'),
  ]
  const { x, y } = line.mark
  return (
    <g data-line={line.conduit} className={classes.filter(Boolean).join(' ')}>
      <path className="hit" d={line.path} />
      <path className="drawn" d={line.path} />
      {look.forward && <path className="arrow" d={line.arrows.to} />}
      {look.back && <path className="arrow" d={line.arrows.from} />}
      {seen !== null && seen.unexpected > 0 && (
        <>
          <circle className="pill" cx={x} cy={y} r={9} />
          <text className="count" x={x} y={y + 4}>
            {seen.unexpected}
          </text>
        </>
      )}
    </g>
  )
})
