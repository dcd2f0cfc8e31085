import { type KeyboardEvent, useRef, useState } from 'react'
import { type AssetClass, assetClasses } from '#rules/plant/asset.ts'
import { type Intervention, interventions } from '#rules/plant/constraint/constraint.ts'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { CellDialog } from './CellDialog.tsx'
import { Mark } from './Mark.tsx'
import type { Cell } from './queries.ts'
import { capital, sayOrigin, saySaying, sayStates } from './told.ts'

type Props = { constraints: readonly Cell[]; site: string | null }
type At = { readonly class: AssetClass; readonly intervention: Intervention }

/** Classes by interventions; on a phone one class at a time. A cell opens what is decided there, and the way to change it. */
export function ClassMatrix({ constraints, site }: Props) {
  const { say } = useSpeech()
  const [at, setAt] = useState<At>({ class: 'plc', intervention: interventions[0] })
  const [open, setOpen] = useState<At | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const cellAt = (of: AssetClass, intervention: Intervention) =>
    constraints.find(one => one.class === of && one.intervention === intervention)
  const found = open && cellAt(open.class, open.intervention)
  const move = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = {
      class: stepped(assetClasses, at.class, by[0]),
      intervention: stepped(interventions, at.intervention, by[1]),
    }
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.class} ${next.intervention}"]`)?.focus()
  }
  return (
    <section className="tolerances">
      <div className="one-class">
        <Labelled label={say('constraint.class')}>
          {field => (
            <select
              {...field}
              value={at.class}
              onChange={({ target }) => setAt({ ...at, class: target.value as AssetClass })}
            >
              {assetClasses.map(of => (
                <option key={of} value={of}>
                  {say(`asset.class.${of}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <div className="panel scroller">
        <table ref={table} onKeyDown={move} aria-label={say('constraint.title')}>
          <thead>
            <tr>
              <th scope="col">{say('constraint.class')}</th>
              {interventions.map(one => (
                <th key={one} scope="col">
                  {capital(say(`intervention.${one}`))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assetClasses.map(of => (
              <tr key={of} className={of === at.class ? 'this-class' : undefined}>
                <th scope="row">{say(`asset.class.${of}`)}</th>
                {interventions.map(intervention => {
                  const cell = cellAt(of, intervention)
                  return (
                    cell && (
                      <td key={intervention} data-label={capital(say(`intervention.${intervention}`))}>
                        <CellButton
                          cell={cell}
                          stop={of === at.class && intervention === at.intervention}
                          onOpen={() => {
                            setAt({ class: of, intervention })
                            setOpen({ class: of, intervention })
                          }}
                        />
                      </td>
                    )
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="faint small">{say('constraint.legend')}</p>
      {found && <CellDialog cell={found} site={site} onClose={() => setOpen(null)} />}
    </section>
  )
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const stepped = <One,>(all: readonly One[], one: One, by: number): One =>
  all[Math.min(all.length - 1, Math.max(0, all.indexOf(one) + by))] ?? one

/** One stop of the Tab key for the whole matrix; the arrows go on from there. */
function CellButton({ cell, stop, onOpen }: { cell: Cell; stop: boolean; onOpen: () => void }) {
  const speech = useSpeech()
  const { says, states, from } = cell
  return (
    <button
      type="button"
      className={`plain cell ${from}`}
      data-cell={`${cell.class} ${cell.intervention}`}
      tabIndex={stop ? 0 : -1}
      title={says === 'state' ? saySaying(speech, says, states) : undefined}
      onClick={onOpen}
    >
      <Mark of={says} size={14} /> <span>{speech.say(`constraint.short.${says}`)}</span>
      <span className="vanish">
        {says === 'state' && `: ${sayStates(speech, states)}`}, {sayOrigin(speech, cell)}
      </span>
    </button>
  )
}
