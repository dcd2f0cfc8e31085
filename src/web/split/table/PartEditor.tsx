import type { Refusal } from '#rules/refusal.ts'
import type { Fn, Row, Split } from '#rules/split/split.ts'
import { Within } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
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
  /** What the part may be left to: the default row, or the levels above; null where it has to be said here. */
  leaves: 'default' | 'above' | null
  /** What counts while the part is left. */
  inherited: Row
  /** Why the last change was refused. */
  refused: Refusal | null
  onChange: (row: Row) => void
  onClose: () => void
}

/** Edits one part of a row: which functions, by when, or on which path. */
export function PartEditor({
  anchor,
  split,
  row,
  part,
  leaves,
  inherited,
  refused,
  onChange,
  onClose,
}: Props) {
  const { say, label, language } = useSpeech()
  const said = saidIn(row, part)
  const now = said ?? (leaves === 'above' ? saidIn(inherited, part) : null)
  const leave = () => onChange(withPart(row, part, undefined))
  return (
    <Floating anchor={anchor} name={say(`table.part.${part}`)} onClose={onClose}>
      <p className="small title">
        <b>{say(`table.part.${part}`)}</b>
      </p>
      {leaves !== null && (
        <label className="pick">
          <input type="checkbox" checked={said === null} disabled={said === null} onChange={leave} />
          {say(leaves === 'above' ? 'table.as_above' : 'table.as_default')}
        </label>
      )}
      {isFunctionPart(part) &&
        bands(split.functions).flatMap(band =>
          band.functions.map(fn => (
            <label key={fn.id} className="pick">
              <input
                type="checkbox"
                checked={now?.includes(fn.id) ?? false}
                onChange={event =>
                  onChange(withPart(row, part, ticked(split, part, now ?? [], fn, event.target.checked)))
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
          value={now?.[0] ?? null}
          onChange={text => Within.safeParse(text).success && onChange(withPart(row, 'within', text))}
        />
      )}
      {part === 'escalation' &&
        split.escalations.map(path => (
          <label key={path.id} className="pick">
            <input
              type="radio"
              name="path"
              checked={now?.[0] === path.id}
              onChange={() => onChange(withPart(row, 'escalation', path.id))}
            />
            {label(path.label)}
          </label>
        ))}
      {refused !== null && (
        <p className="wrong" role="alert">
          {sayRefusal(language, refused)}
        </p>
      )}
    </Floating>
  )
}

/** A function ticked or not; of the keys one of each side is turned, so that another of the same side goes. */
function ticked(split: Split, part: RowPart, list: readonly string[], fn: Fn, on: boolean): string[] {
  const others = list.filter(id => id !== fn.id)
  if (!on) return others
  const side = (id: string) => split.functions.find(each => each.id === id)?.side
  const goes = (id: string) => part === 'keys' && fn.side !== undefined && side(id) === fn.side
  return [...others.filter(id => !goes(id)), fn.id]
}
