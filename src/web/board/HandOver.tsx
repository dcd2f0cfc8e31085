import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Board, queries } from '../api/queries.ts'
import { Labelled, LongField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'

type Item = Board['items'][number]
const keyOf = ({ kind, subject }: Item) => `${kind} ${subject}`

/** The outgoing shift writes what the next one must know; what can stop the line, or is late, is carried unless taken out. */
export function HandOver({ board, name }: { board: Board; name: string }) {
  const { say } = useSpeech()
  const [notes, setNotes] = useState('')
  const [to, setTo] = useState('')
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({})
  const named = board.items.filter(({ title }) => title !== '')
  const carries = (item: Item) => chosen[keyOf(item)] ?? (item.stops || item.late)
  const handOver = async () => {
    const { site, area } = board
    const items = named.filter(carries).map(({ kind, subject }) => ({ kind, subject }))
    const body = { handover: crypto.randomUUID(), site, area, to: to || null, notes, items }
    await told(api.POST('/api/shifts/handovers', { params: { header: actHeaders() }, body }))
    await queries.invalidateQueries({ queryKey: ['board'] })
    setNotes('')
  }
  return (
    <FormDialog
      act="shift.handOver"
      mayNot={board.mayNot.handOver}
      label={say('shift.hand_over')}
      title={say('shift.hand_over.title', { place: name })}
      onDo={handOver}
    >
      <LongField label={say('shift.notes')} value={notes} onChange={setNotes} />
      {named.length > 0 && (
        <fieldset className="plain-set carry">
          <legend className="small muted">{say('shift.carry')}</legend>
          {named.map(item => (
            <label key={keyOf(item)} className="row">
              <input
                type="checkbox"
                checked={carries(item)}
                onChange={event => setChosen({ ...chosen, [keyOf(item)]: event.target.checked })}
              />{' '}
              {item.title}
            </label>
          ))}
        </fieldset>
      )}
      <Labelled label={say('shift.to')}>
        {field => (
          <select {...field} value={to} onChange={event => setTo(event.target.value)}>
            <option value="">{say('shift.to.next')}</option>
            {board.next.map(one => (
              <option key={one.person} value={one.person}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </FormDialog>
  )
}
