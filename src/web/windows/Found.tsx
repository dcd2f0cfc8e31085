import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { windowKinds } from '#rules/plant/window/window.ts'
import { saySeries } from '#words/window/series.ts'
import { actHeaders, api, Refused, told } from '../api/client.ts'
import type { paths as Contract } from '../api/contract.ts'
import { queries, type Site } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { type Speech, useSpeech } from '../parts/language.ts'
import { sayTrouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'
import { idFromUid } from './idFromUid.ts'
import { PlaceField } from './PlaceField.tsx'

export type Reading =
  Contract['/api/windows/readings']['post']['responses'][200]['content']['application/json']
type Event = Reading['events'][number]
type Row = { event: Event; take: boolean; kind: Event['kind']; said: string | null; done: boolean }

/** What a calendar file holds, each event with what it would be; what was not understood stands below with its reason. */
export function Found({ site, file, reading }: { site: Site; file: string; reading: Reading }) {
  const speech = useSpeech()
  const { say } = speech
  const [place, setPlace] = useState<{ area: string | null; cell: string | null }>({ area: null, cell: null })
  const [rows, setRows] = useState<readonly Row[]>(() =>
    reading.events.map(event => ({ event, take: !event.over, kind: event.kind, said: null, done: false })),
  )
  const [busy, setBusy] = useState(false)
  const refusal = useMayNot('window.add')
  const put = (uid: string, more: Partial<Row>) =>
    setRows(before => before.map(row => (row.event.uid === uid ? { ...row, ...more } : row)))
  const chosen = rows.filter(({ take, done }) => take && !done)
  const add = async () => {
    setBusy(true)
    for (const { event, kind } of chosen) {
      try {
        await addOne(speech, site, place, file, event, kind)
        put(event.uid, { done: true, said: say('windows.import.added') })
      } catch (error) {
        const there = error instanceof Refused && error.code === 'act.there'
        put(event.uid, { said: there ? say('windows.import.there') : sayTrouble(speech, error), done: there })
      }
    }
    setBusy(false)
    await queries.invalidateQueries({ queryKey: ['windows'] })
  }
  const { rejected, others, unended } = reading
  const all = rows.length + rejected.length
  const passed = Object.entries(others).map(([name, count]) => `${count} ${name}`)
  const why = refusal ?? (chosen.length === 0 ? say('windows.import.none_chosen') : null)
  return (
    <section className="panel found" aria-busy={busy}>
      <p role="status">
        <b>{say('windows.import.found', { file, events: rows.length, all })}</b>{' '}
        {passed.length > 0 && say('windows.import.others', { others: passed.join(', ') })}{' '}
        {unended && say('windows.import.unended')}
      </p>
      {rows.length > 0 && <PlaceField site={site} {...place} onChange={setPlace} />}
      <ul>
        {rows.map(row => (
          <FoundRow key={row.event.uid} row={row} onChange={more => put(row.event.uid, more)} />
        ))}
      </ul>
      <div className="row wrap">
        {rows.length > 0 && (
          <ActButton look="primary" refusal={why} onPress={() => void add()}>
            {say('windows.import.add', { count: chosen.length })}
          </ActButton>
        )}
        <Link {...paths.windows({ site: site.id })} className="btn">
          {say('windows.import.back')}
        </Link>
      </div>
      {rejected.length > 0 && (
        <>
          <h2>{say('windows.import.not')}</h2>
          <ul>
            {rejected.map(({ title, row, why: reason }) => (
              <li key={row} className="small">
                <span className="faint">{say('windows.import.row', { row })}</span>{' '}
                <b>{title === '' ? say('windows.import.untitled') : title}</b> {reason.sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function FoundRow({ row, onChange }: { row: Row; onChange: (more: Partial<Row>) => void }) {
  const { say, language } = useSpeech()
  const { event, take, kind, said, done } = row
  const title = event.title === '' ? say('windows.import.untitled') : event.title
  return (
    <li className="one">
      <label className="row choice">
        <input
          type="checkbox"
          checked={take}
          disabled={done}
          aria-label={say('windows.import.take', { title })}
          onChange={({ target }) => onChange({ take: target.checked })}
        />
        <span>
          <b>{title}</b>{' '}
          <span className="small">
            <span className="mono">
              {event.start.replace('T', ' ')} – {event.end.replace('T', ' ')}
            </span>{' '}
            · {saySeries(language, event.rule, event.start)}
            {event.exceptions.length > 0 &&
              ` · ${say('windows.exceptions', { count: event.exceptions.length })}`}
          </span>
          {event.over && <span className="tag">{say('windows.over')}</span>}
          {event.notes.map(note => (
            <span key={note.sentence} className="small wrong">
              {' '}
              {note.sentence}
            </span>
          ))}
        </span>
      </label>
      <span className="row wrap">
        {said !== null && <span className="tag">{said}</span>}
        <select
          className="field"
          value={kind}
          disabled={done}
          aria-label={say('windows.import.kind_of', { title })}
          onChange={({ target }) =>
            onChange({ kind: windowKinds.find(each => each === target.value) ?? 'window' })
          }
        >
          {windowKinds.map(each => (
            <option key={each} value={each}>
              {say(`windows.kind.${each}`)}
            </option>
          ))}
        </select>
      </span>
    </li>
  )
}

async function addOne(
  { say }: Speech,
  site: Site,
  place: { readonly area: string | null; readonly cell: string | null },
  file: string,
  event: Event,
  kind: Event['kind'],
): Promise<void> {
  const { uid, start, end, rule, also, exceptions } = event
  const from = say('windows.import.why', { file })
  const body = {
    ...{ window: await idFromUid(site.id, uid), site: site.id, ...place, kind, interventions: null },
    ...{ start, end, rule, also, exceptions: exceptions.map(one => ({ ...one, why: from })) },
    title: event.title === '' ? say('windows.import.untitled') : event.title,
    why: event.why.length < 3 ? from : event.why,
  }
  await told(api.POST('/api/windows', { params: { header: actHeaders() }, body }))
}
