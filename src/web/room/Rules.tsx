import { useState } from 'react'
import { type EscortRule, escortRules } from '#rules/plant/room/room.ts'
import { sayBecause } from '#words/plant/because.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import type { Names } from '../people/names.ts'
import { outdated, type WholeRoom } from './queries.ts'

type Props = { of: WholeRoom; names: Names; mayNot: string | null }

/** Who may enter now, by name and why, and whom somebody takes along. */
export function Rules({ of, names, mayNot }: Props) {
  const { say, language } = useSpeech()
  const { room, admitted } = of
  return (
    <section className="panel room-part" aria-labelledby="who-may">
      <div className="row between wrap">
        <h2 id="who-may">{say('room.who')}</h2>
        <RuleForm of={of} names={names} mayNot={mayNot} />
      </div>
      {room.ruled === null ? (
        <p role="status">{say('room.no_rules')}</p>
      ) : (
        <>
          <p>{say(`room.escort.${room.escort}`)}</p>
          <p className="small muted">
            {room.functions.length > 0 && `${room.functions.map(names.fn).join(', ')}. `}
            {say('room.ruled', { at: sayMoment(language, room.ruled.at, of.zone), by: room.ruled.by ?? '' })}
          </p>
        </>
      )}
      {room.ruled !== null && admitted.length === 0 && <p className="muted">{say('room.nobody')}</p>}
      <ul className="admitted">
        {admitted.map(one => (
          <li key={one.person ?? `${one.name} ${one.company}`}>
            <b>{one.name}</b>
            {one.company !== '' && `, ${one.company}`}{' '}
            {one.way === 'escorted' && <span className="tag">{say('room.way.escorted')}</span>}
            <br />
            <span className="small muted">
              {one.because.map(why => sayBecause(language, why, names.fn)).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RuleForm({ of: { room }, names, mayNot }: Props) {
  const { say } = useSpeech()
  const [functions, setFunctions] = useState(room.functions)
  const [escort, setEscort] = useState<EscortRule>(room.escort)
  const [why, setWhy] = useState('')
  const save = async () => {
    const params = { path: { room: room.id }, header: actHeaders(room.rev) }
    await told(api.POST('/api/rooms/{room}/rules', { params, body: { functions, escort, why } }))
    setWhy('')
    await outdated()
  }
  return (
    <FormDialog act="room.rule" mayNot={mayNot} label={say('room.rule')} look="small" onDo={save}>
      <fieldset className="plain-set room-ticks room-functions">
        <legend>{say('room.rule.which')}</legend>
        {names.functions
          .filter(one => !one.auditor)
          .map(({ id }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={functions.includes(id)}
                onChange={({ target }) =>
                  setFunctions(target.checked ? [...functions, id] : functions.filter(one => one !== id))
                }
              />
              <span>{names.fn(id)}</span>
            </label>
          ))}
      </fieldset>
      <fieldset className="plain-set room-ticks">
        <legend>{say('room.escort')}</legend>
        {escortRules.map(one => (
          <label key={one}>
            <input type="radio" name="escort" checked={escort === one} onChange={() => setEscort(one)} />
            <span>{say(`room.escort.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <TextField label={say('room.rule.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
