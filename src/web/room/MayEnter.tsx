import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sayBecause } from '#words/plant/because.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import type { Names } from '../people/names.ts'
import { type Chosen, PersonField } from '../people/PersonField.tsx'
import { entrantQuery } from './queries.ts'

/** Whether a person may enter a place now, with the reason. */
export function MayEnter({ room, names }: { room: string; names: Names }) {
  const { say, language } = useSpeech()
  const [person, setPerson] = useState<Chosen | null>(null)
  const found = useQuery({ ...entrantQuery(room, person?.id ?? ''), enabled: person !== null })
  const said = person === null ? undefined : found.data
  const why = (said?.because ?? []).map(one => sayBecause(language, one, names.fn)).join('; ')
  const way = said === undefined ? '' : said.way === 'escorted' && why === '' ? 'visitor' : said.way
  return (
    <section className="panel room-part" aria-labelledby="may-enter">
      <h2 id="may-enter">{say('room.may')}</h2>
      <PersonField label={say('room.may.who')} value={person} onChange={setPerson} />
      <Trouble of={found.error} />
      <p role="status" className={way === 'no' ? 'wrong' : ''}>
        {said !== undefined && way !== '' && say(`room.may.${way}`, { name: said.name, why })}
      </p>
    </section>
  )
}
