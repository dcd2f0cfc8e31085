import type { Row, Split } from '#rules/split/split.ts'
import { Within } from '#rules/split/split.ts'
import { Floating } from '../../parts/Floating.tsx'
import { FunctionName } from '../../parts/FunctionName.tsx'
import { useSpeech } from '../../parts/language.ts'
import { withPart } from '../edit.ts'
import { bands } from '../matrix/columns.ts'
import { isFunctionPart, type RowPart, saidIn } from './parts.ts'
import { WithinField } from './WithinField.tsx'

type Props = {
  anchor: HTMLElement
  split: Split
  row: Row
  part: RowPart
  /** Whether the part may be left to the default row. */
  inherits: boolean
  onChange: (row: Row) => void
  onClose: () => void
}

/** Edits one part of a row: which functions, by when, or on which path. */
export function PartEditor({ anchor, split, row, part, inherits, onChange, onClose }: Props) {
  const { say, label } = useSpeech()
  const said = saidIn(row, part)
  const leave = () => onChange(withPart(row, part, undefined))
  return (
    <Floating anchor={anchor} name={say(`table.part.${part}`)} onClose={onClose}>
      <p className="small title">
        <b>{say(`table.part.${part}`)}</b>
      </p>
      {inherits && (
        <label className="pick">
          <input type="checkbox" checked={said === null} disabled={said === null} onChange={leave} />
          {say('table.as_default')}
        </label>
      )}
      {isFunctionPart(part) &&
        bands(split.functions).flatMap(band =>
          band.functions.map(fn => (
            <label key={fn.id} className="pick">
              <input
                type="checkbox"
                checked={said?.includes(fn.id) ?? false}
                onChange={event =>
                  onChange(
                    withPart(
                      row,
                      part,
                      event.target.checked
                        ? [...(said ?? []), fn.id]
                        : (said ?? []).filter(id => id !== fn.id),
                    ),
                  )
                }
              />
              <span>
                <FunctionName split={split} id={fn.id} />
              </span>
            </label>
          )),
        )}
      {part === 'within' && (
        <WithinField
          value={said?.[0] ?? null}
          onChange={text => Within.safeParse(text).success && onChange(withPart(row, 'within', text))}
        />
      )}
      {part === 'escalation' &&
        split.escalations.map(path => (
          <label key={path.id} className="pick">
            <input
              type="radio"
              name="path"
              checked={said?.[0] === path.id}
              onChange={() => onChange(withPart(row, 'escalation', path.id))}
            />
            {label(path.label)}
          </label>
        ))}
    </Floating>
  )
}
