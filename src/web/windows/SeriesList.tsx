import { useState } from 'react'
import { sayIntervention } from '#words/window/feedText.ts'
import { saySeries } from '#words/window/series.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type OutageWindow, queries, type Site } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { namePlace } from './place.ts'
import { WindowForm } from './WindowForm.tsx'
import { wallIn } from './wall.ts'

/** All windows and blackouts of a site, each as a whole; what is cancelled or over stands last. */
export function SeriesList({ site, windows }: { site: Site; windows: readonly OutageWindow[] }) {
  const { say } = useSpeech()
  const now = wallIn(site.zone, Date.now())
  const isOver = (one: OutageWindow) =>
    one.cancelled !== null || (one.rule === null && one.also.length === 0 && one.end < now)
  const inOrder = windows.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)))
  return (
    <section className="panel series" aria-labelledby="series">
      <h2 id="series">{say('windows.all')}</h2>
      {windows.length === 0 && <p className="muted">{say('windows.none')}</p>}
      <ul>
        {inOrder.map(one => (
          <OneSeries key={one.id} site={site} window={one} over={isOver(one)} />
        ))}
      </ul>
    </section>
  )
}

function OneSeries({ site, window, over }: { site: Site; window: OutageWindow; over: boolean }) {
  const speech = useSpeech()
  const { say, language } = speech
  const { kind, title, why, rule, start, end, exceptions, interventions, cancelled } = window
  const only = interventions?.map(each => sayIntervention(language, each)).join(', ')
  return (
    <li className="one">
      <div>
        <p className="row wrap">
          <b className={over ? 'faint' : undefined}>{title}</b>
          <span className={`tag ${kind}`}>{say(`windows.kind.${kind}`)}</span>
          {cancelled !== null && <span className="tag">{say('windows.is_cancelled')}</span>}
          {cancelled === null && over && <span className="tag">{say('windows.over')}</span>}
        </p>
        <p className="small">
          {namePlace(speech, site, window)} · {saySeries(language, rule, start)} ·{' '}
          <span className="mono">
            {start.replace('T', ' ')} –{' '}
            {end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end.replace('T', ' ')}
          </span>
          {exceptions.length > 0 && ` · ${say('windows.exceptions', { count: exceptions.length })}`}
          {only !== undefined && ` · ${say('windows.only_for', { interventions: only })}`}
        </p>
        <p className="small muted">{why}</p>
      </div>
      {cancelled === null && (
        <div className="row wrap">
          <WindowForm key={window.rev} site={site} window={window} />
          <CancelSeries window={window} />
        </div>
      )}
    </li>
  )
}

function CancelSeries({ window: { id, title, rev } }: { window: OutageWindow }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const cancel = async () => {
    const params = { path: { window: id }, header: actHeaders(rev) }
    await told(api.POST('/api/windows/{window}/cancellations', { params, body: { on: null, why } }))
    await queries.invalidateQueries({ queryKey: ['windows'] })
  }
  return (
    <FormDialog
      act="window.cancel"
      label={say('windows.cancel')}
      title={say('windows.cancel_of', { title })}
      name={say('windows.cancel_of', { title })}
      look="small"
      onDo={cancel}
    >
      <TextField label={say('windows.field.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
