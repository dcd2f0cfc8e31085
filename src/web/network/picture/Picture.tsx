import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { layoutOf } from '#rules/network/layout/layout.ts'
import type { Layout } from '#rules/network/layout/shape.ts'
import { moveZone } from '#rules/network/plan/edit.ts'
import { drawnIn } from '#words/network/drawn.ts'
import { useSpeech } from '../../parts/language.ts'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import type { Shown } from '../plan.ts'
import { Lines } from './Lines.tsx'
import { neighbour, placeAt } from './steps.ts'
import { useHands } from './useHands.ts'
import './picture.css'
import { ZoneBox } from './ZoneBox.tsx'

/** The smallest size at which names can still be read. */
const READABLE = 0.62
const STEP = 1.3
/** What holds the zones together for who hears the picture; an SVG has no element of its own for that. */
const GROUP = { role: 'group' } as const

type Props = {
  shown: Shown
  zone: string | undefined
  /** A conduit, or two zones that nothing joins. */
  line: string | undefined
  onZone: (zone: string) => void
  onLine: (line: string) => void
  /** What else stands among the tools of the picture. */
  children: ReactNode
}

/**
 * The picture of zones and conduits: levels as bands, zones as boxes, conduits as lines. One stop of the Tab key; arrows go
 * from zone to zone. In a draft a zone is moved within its level, by dragging it or with Alt and an arrow.
 */
export function Picture({ shown, zone, line, onZone, onLine, children }: Props) {
  const { say, language } = useSpeech()
  const { plan, assets, isDraft, mayNot, seen } = shown
  const layout = useMemo(() => layoutOf(plan, seen?.of?.loose), [plan, seen])
  const drawn = useMemo(
    () => drawnIn(language, plan, { title: '', assets, now: Date.now(), seen: seen?.of ?? null }),
    [plan, assets, language, seen],
  )
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useScale(box, layout)
  const [at, setAt] = useState<string | null>(null)
  const focus = layout.boxes.some(one => one.zone === at) ? at : (zone ?? layout.boxes[0]?.zone ?? null)
  const moving = useAct((id: string, place: number) => shown.save(moveZone(plan, id, place)))
  const movable = isDraft && mayNot === null
  const go = (id: string | null) => {
    if (id === null) return
    setAt(id)
    box.current?.querySelector<SVGGElement>(`[data-zone="${CSS.escape(id)}"]`)?.focus()
  }
  const { drag, handlers } = useHands({
    ...{ scale, movable, onZone, onLine, onFocus: setAt },
    onMove(id, by) {
      const from = layout.boxes.find(one => one.zone === id)
      if (from !== undefined)
        void moving.run(id, placeAt(plan, id, layout.boxes, from.x + by + from.width / 2))
    },
    onKey(id, { key, altKey }) {
      const step = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }[key]
      if (key === 'Enter' || key === ' ') onZone(id)
      else if (step === undefined) return false
      else if (altKey && movable && (step === 'left' || step === 'right'))
        void moving.run(id, placeAt(plan, id) + (step === 'left' ? -1 : 1))
      else go(neighbour(layout.boxes, id, step as 'left'))
      return true
    },
  })
  return (
    <section className="panel network-picture" aria-label={say('network.picture')}>
      <div className="row wrap network-tools">
        <Tools layout={layout} box={box} onScale={setScale} scale={scale} />
        {children}
      </div>
      <Trouble of={moving.refused} />
      <div className="network-scroll" ref={box}>
        <svg
          {...GROUP}
          {...handlers}
          className={zone === undefined && line === undefined ? undefined : 'choosing'}
          aria-label={say('network.picture.keys')}
          width={layout.width * scale}
          height={layout.height * scale}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
        >
          {layout.bands.map(({ level, y, height }, i) => (
            <g key={level ?? 'none'}>
              <rect
                className={i % 2 === 0 ? 'band' : 'band odd'}
                x={0}
                y={y}
                width={layout.width}
                height={height}
              />
              <text className="band-name" x={14} y={y + 26}>
                {level === null ? say('network.level.none') : say('network.level', { level })}
              </text>
              {level !== null && (
                <text className="band-about" x={14} y={y + 43}>
                  {say(`network.level.${level}`)}
                </text>
              )}
            </g>
          ))}
          <Lines drawn={drawn} lines={layout.lines} zone={zone} conduit={line} />
          {layout.boxes.map(one => (
            <ZoneBox
              key={one.zone}
              box={one}
              texts={drawn.zone(one.zone)}
              picked={one.zone === zone}
              stop={one.zone === focus}
              by={drag?.zone === one.zone ? drag.by : null}
            />
          ))}
        </svg>
      </div>
      {seen?.of != null && <p className="muted small">{say('network.seen.legend')}</p>}
      <p className="muted small">{say('network.picture.legend')}</p>
      <p className="faint small network-keys">{say('network.picture.keys')}</p>
    </section>
  )
}

type ToolProps = {
  layout: Layout
  box: React.RefObject<HTMLDivElement | null>
  scale: number
  onScale: (scale: number) => void
}

function Tools({ layout, box, scale, onScale }: ToolProps): ReactNode {
  const { say } = useSpeech()
  const whole = () => {
    const { clientWidth = layout.width, clientHeight = layout.height } = box.current ?? {}
    onScale(Math.min(clientWidth / layout.width, Math.max(clientHeight, 360) / layout.height, 1))
  }
  return (
    <>
      <button type="button" className="btn small" onClick={() => onScale(scale / STEP)}>
        {say('network.zoom.out')}
      </button>
      <button type="button" className="btn small" onClick={() => onScale(Math.min(scale * STEP, 2))}>
        {say('network.zoom.in')}
      </button>
      <button type="button" className="btn small" onClick={whole}>
        {say('network.zoom.whole')}
      </button>
    </>
  )
}

/** How large the picture is: as wide as there is room, but so that names can be read, until somebody chooses. */
function useScale(box: React.RefObject<HTMLDivElement | null>, { width }: Layout) {
  const [chosen, setChosen] = useState<number | null>(null)
  const [room, setRoom] = useState(width)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    setRoom(element.clientWidth)
    const watch = new ResizeObserver(() => setRoom(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [box])
  return [chosen ?? Math.max(Math.min(room / width, 1), READABLE), setChosen] as const
}
