import { useMemo, useState } from 'react'
import { slug } from '#exchange/workbook/tidy.ts'
import { freshId } from '#rules/split/level/fresh.ts'
import { type Fn, type Side, type Split, sides } from '#rules/split/split.ts'
import { usesOf } from '#rules/split/version/element.ts'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { SideMark } from '../../parts/SideTag.tsx'
import type { Bench } from '../draft.ts'
import { ElementDialog } from './ElementDialog.tsx'
import { ElementList } from './ElementList.tsx'
import { LabelFields } from './LabelFields.tsx'
import { useElement } from './useElement.ts'
import { labelOf, type Writing } from './writing.ts'

/** The functions: who can be given a part, on which side, and who stands outside. */
export function Functions({ bench, split }: { bench: Bench; split: Split }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState<Fn | 'new' | null>(null)
  const uses = useMemo(() => usesOf(split), [split])
  return (
    <>
      <ElementList
        name={say('parts.functions')}
        heads={[say('parts.name'), say('parts.side'), say('parts.used_head')]}
        rows={split.functions.map(fn => ({
          key: fn.id,
          label: fn.label,
          before: fn.side !== undefined && <SideMark side={fn.side} />,
          after: (
            <>
              {fn.external === true && <span className="tag">{say('matrix.external')}</span>}
              {fn.top === true && <span className="tag">{say('parts.top')}</span>}
              {fn.auditor === true && <span className="tag">{say('parts.auditor')}</span>}
              {fn.roundTheClock === true && <span className="tag">{say('parts.roundTheClock')}</span>}
            </>
          ),
          cells: [
            fn.side === undefined ? (
              <span className="wrong">{say('web.side.none')}</span>
            ) : (
              say(`split.side.${fn.side}`)
            ),
            say('parts.times', { count: uses('function', fn.id).length }),
          ],
        }))}
        add={say('parts.add_function')}
        onAdd={() => setOpen('new')}
        onEdit={key => setOpen(split.functions.find(fn => fn.id === key) ?? null)}
      />
      {open !== null && (
        <FunctionForm
          bench={bench}
          split={split}
          fn={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

type FormProps = { bench: Bench; split: Split; fn: Fn | null; onClose: () => void }

function FunctionForm({ bench, split, fn, onClose }: FormProps) {
  const { say } = useSpeech()
  const { put, refused } = useElement(bench)
  const [label, setLabel] = useState<Writing>(fn?.label ?? {})
  const [side, setSide] = useState<Side | undefined>(fn?.side)
  const [external, setExternal] = useState(fn?.external ?? false)
  const [top, setTop] = useState(fn?.top ?? false)
  const [auditor, setAuditor] = useState(fn?.auditor ?? false)
  const [roundTheClock, setRoundTheClock] = useState(fn?.roundTheClock ?? false)
  const [training, setTraining] = useState((fn?.training ?? []).map(each => each.label.en).join('; '))
  const written = labelOf(label)
  const save = () => {
    if (written === null) return
    const key = fn?.id ?? freshId(split.functions, slug(written.en) || 'function')
    const body: Fn = {
      id: key,
      label: written,
      ...(side !== undefined && { side }),
      ...(external && { external }),
      ...(top && { top }),
      ...(auditor && { auditor }),
      ...(roundTheClock && { roundTheClock }),
      ...coursesIn(training, fn),
    }
    if (put({ kind: 'function', key, body }, fn === null)) onClose()
  }
  const tick = (
    name: 'external' | 'top' | 'auditor' | 'roundTheClock',
    on: boolean,
    set: (on: boolean) => void,
  ) => (
    <label className="pick">
      <input type="checkbox" checked={on} onChange={event => set(event.target.checked)} />
      <span>
        {say(`parts.${name}`)} <span className="small muted">{say(`parts.${name}_why`)}</span>
      </span>
    </label>
  )
  return (
    <ElementDialog
      title={fn === null ? say('parts.add_function') : say('parts.change_function')}
      unready={written === null ? say('parts.no_name') : null}
      refused={refused}
      onSave={save}
      onRetire={
        fn === null ? undefined : () => put({ kind: 'function', key: fn.id, body: null }) && onClose()
      }
      users={fn === null ? [] : usesOf(split)('function', fn.id)}
      onClose={onClose}
    >
      <LabelFields name={say('parts.name')} value={label} onChange={setLabel} />
      <fieldset className="plain-set row wrap">
        <legend>{say('parts.side')}</legend>
        {sides.map(each => (
          <label key={each} className="pick">
            <input type="radio" name="side" checked={side === each} onChange={() => setSide(each)} />
            <SideMark side={each} /> {say(`split.side.${each}`)}
          </label>
        ))}
      </fieldset>
      {tick('external', external, setExternal)}
      {tick('top', top, setTop)}
      {tick('auditor', auditor, setAuditor)}
      {tick('roundTheClock', roundTheClock, setRoundTheClock)}
      <TextField
        label={say('parts.training')}
        hint={say('parts.training_why')}
        value={training}
        onChange={setTraining}
      />
    </ElementDialog>
  )
}

/** Courses as they are written in one line; one that was there before stays the same, with its other languages. */
function coursesIn(text: string, before: Fn | null): Pick<Fn, 'training'> {
  const names = text
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '')
  const training = names.map(
    name => before?.training?.find(one => one.label.en === name) ?? { id: slug(name), label: { en: name } },
  )
  return training.length === 0 ? {} : { training }
}
