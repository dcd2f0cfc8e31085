import { type ReactNode, useState } from 'react'
import type { FunctionReport, Report } from '#exchange/workbook/report.ts'
import { type Fn, type Side, type Split, sides } from '#rules/split/split.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { SideMark } from '../parts/SideTag.tsx'
import type { Bench } from '../split/draft.ts'
import { withSide } from '../split/edit.ts'

type Props = { bench: Bench; split: Split; report: Report; startOpen: boolean }

/** On which side each function stands, and whether it comes from outside. Nobody but the person knows, so they say. */
export function Sides({ bench, split, report, startOpen }: Props) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(startOpen)
  const reports = new Map(report.functions.map(each => [each.id, each]))
  const unsaid = split.functions.filter(fn => fn.side === undefined)
  const hinted = unsaid.filter(fn => reports.get(fn.id)?.suggested.side !== undefined)
  const count = (side: Side) => split.functions.filter(fn => fn.side === side).length
  const takeHints = () =>
    bench.change(
      hinted.reduce((now, fn) => {
        const hint = reports.get(fn.id)?.suggested
        return withSide(now, fn.id, hint?.side, hint?.external ?? fn.external ?? false)
      }, split),
    )
  return (
    <section className="panel side-panel">
      <div className="row between wrap">
        <div className="row">
          <KeySlot side="it" state={count('it') > 0 ? 'turned' : 'not-needed'} size={32} silent />
          <KeySlot
            side="operations"
            state={count('operations') > 0 ? 'turned' : 'not-needed'}
            size={32}
            silent
          />
          <div>
            <h2>{say(unsaid.length > 0 ? 'sides.ask' : 'sides.said')}</h2>
            <p className="muted">
              {say('sides.counts', {
                it: count('it'),
                operations: count('operations'),
                unsaid: unsaid.length,
              })}
            </p>
          </div>
        </div>
        <div className="row wrap">
          {hinted.length > 0 && (
            <button type="button" className="btn" onClick={takeHints}>
              {say('sides.take_hints', { count: hinted.length })}
            </button>
          )}
          <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? 'sides.hide' : 'sides.show')}
          </button>
        </div>
      </div>
      {open && (
        <ul>
          {split.functions.map(fn => (
            <FunctionSide key={fn.id} bench={bench} split={split} fn={fn} report={reports.get(fn.id)} />
          ))}
        </ul>
      )}
    </section>
  )
}

type FunctionProps = { bench: Bench; split: Split; fn: Fn; report: FunctionReport | undefined }

function FunctionSide({ bench, split, fn, report }: FunctionProps) {
  const { say, label } = useSpeech()
  const hint = report?.suggested
  const set = (side: Side | undefined, external: boolean) =>
    bench.change(withSide(split, fn.id, side, external))
  const choice = (side: Side): ReactNode => (
    <button
      key={side}
      type="button"
      className={`side-choice ${side}`}
      aria-pressed={fn.side === side}
      onClick={() => set(fn.side === side ? undefined : side, fn.external ?? false)}
    >
      <SideMark side={side} /> {say(`split.side.${side}`)}
    </button>
  )
  return (
    <li>
      <fieldset>
        <legend>{label(fn.label)}</legend>
        {sides.map(choice)}
        <label className="pick">
          <input
            type="checkbox"
            checked={fn.external ?? false}
            onChange={event => set(fn.side, event.target.checked)}
          />
          {say('sides.external')}
        </label>
        {fn.side === undefined && hint?.side !== undefined && (
          <span className="small faint">
            {say(hint.external ? 'sides.hint_external' : 'sides.hint', {
              side: say(`split.side.${hint.side}`),
            })}
          </span>
        )}
      </fieldset>
    </li>
  )
}
