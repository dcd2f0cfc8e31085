import { useState } from 'react'
import { type Saying, sayings } from '#rules/plant/constraint/constraint.ts'
import { type ProcessState, processStates } from '#rules/plant/process.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { type About, outdated, titleOf } from './about.ts'
import { Mark } from './Mark.tsx'
import type { Now } from './queries.ts'
import { capital } from './told.ts'
import './constraint.css'

type Was = Now['constraint']
type Props = { about: About; was: Was; onClose: () => void }

/** What an asset or a class tolerates is decided, from what counts for it until now. */
export function ConstraintForm({ about, was, onClose }: Props) {
  const speech = useSpeech()
  const { say, label } = speech
  const [seen] = useState(was)
  const [says, setSays] = useState<Saying>(was.says)
  const [states, setStates] = useState<readonly ProcessState[]>(was.states)
  const [method, setMethod] = useState(was.method === null ? '' : label(was.method))
  const [needs, setNeeds] = useState(was.preconditions.map(label).join('\n'))
  const [half, setHalf] = useState(was.half)
  const [reason, setReason] = useState('')
  const decide = async () => {
    const { intervention } = about
    const header = actHeaders(seen.rev)
    const preconditions = needs.split('\n').flatMap(line => line.trim() || [])
    const body = { says, states: says === 'state' ? [...states] : [], method, preconditions, half, reason }
    if ('asset' in about)
      await told(
        api.PUT('/api/assets/{asset}/constraints/{intervention}', {
          params: { path: { asset: about.asset, intervention }, header },
          body,
        }),
      )
    else
      await told(
        api.PUT('/api/constraints/{class}/{intervention}', {
          params: { path: { class: about.class, intervention }, header },
          body: { site: about.site, ...body },
        }),
      )
    await outdated()
  }
  const toggle = (state: ProcessState) =>
    setStates(processStates.filter(one => (one === state ? !states.includes(one) : states.includes(one))))
  return (
    <AskDialog
      title={titleOf(speech, about)}
      button={say('constraint.decide')}
      onDo={decide}
      onClose={onClose}
    >
      <fieldset className="plain-set sayings">
        <legend>{say('constraint.says')}</legend>
        {sayings.map(one => (
          <label key={one} className="saying">
            <input type="radio" name="says" checked={says === one} onChange={() => setSays(one)} />
            <Mark of={one} />
            <span>
              <b>{capital(say(`constraint.short.${one}`))}</b>{' '}
              <span className="muted">{say(`constraint.about.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {says === 'state' && (
        <fieldset className="plain-set row wrap">
          <legend>{say('constraint.states.of')}</legend>
          {processStates.map(one => (
            <label key={one} className="row state">
              <input type="checkbox" checked={states.includes(one)} onChange={() => toggle(one)} />
              {say(`process.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      {says !== 'never' && (
        <>
          <TextField label={say('constraint.method')} value={method} onChange={setMethod} />
          <Labelled label={say('constraint.preconditions')}>
            {field => (
              <textarea {...field} rows={3} value={needs} onChange={event => setNeeds(event.target.value)} />
            )}
          </Labelled>
          <label className="row state">
            <input type="checkbox" checked={half} onChange={() => setHalf(!half)} />
            {say('constraint.half')}
          </label>
        </>
      )}
      <TextField label={say('constraint.reason')} value={reason} onChange={setReason} required />
    </AskDialog>
  )
}
