import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { useMayNot } from '../session/may.ts'
import { type Import, outdated } from './queries.ts'

/** Taking it over, and taking it back. */
export function Outcome({ now }: { now: Import }) {
  const { say } = useSpeech()
  if (now.state === 'compared') return now.kind === 'list' ? <TakeOver now={now} /> : <Observe now={now} />
  return (
    <section className="panel import-new">
      <h2>{say(`imports.state.${now.state}`)}</h2>
      {now.counts !== null && <p>{say('imports.found', now.counts)}</p>}
      <div className="row wrap">
        {now.entry !== null && (
          <Link {...paths.ledger(now.entry)} className="btn">
            {say('imports.entry')}
          </Link>
        )}
        {now.kind === 'observed' && (
          <Link {...paths.differences({ site: now.site, source: now.source })} className="btn">
            {say('differences.title')}
          </Link>
        )}
        {now.state === 'applied' && now.kind === 'list' && <TakeBack now={now} />}
      </div>
    </section>
  )
}

function useApply(_now: Import, run: (header: ReturnType<typeof actHeaders>) => Promise<unknown>) {
  // The same act, however often it has to be sent: a server that was killed meanwhile has done it, or has not.
  const [act, setAct] = useState(() => crypto.randomUUID())
  return useAct(async () => {
    try {
      await run(actHeaders(undefined, act))
    } catch (error) {
      await outdated()
      setAct(crypto.randomUUID())
      throw error
    }
    await outdated()
  })
}

function TakeOver({ now }: { now: Import }) {
  const { say } = useSpeech()
  const [retire, setRetire] = useState(false)
  const [why, setWhy] = useState('')
  const mayNot = useMayNot('assets.import')
  const missing = now.counts?.missing ?? 0
  const apply = useApply(now, header =>
    told(
      api.POST('/api/imports/{import}/applications', {
        params: { path: { import: now.id }, header },
        body: { retireMissing: retire, ...(why.trim() !== '' && { why }) },
      }),
    ),
  )
  const { new: fresh = 0, changed = 0 } = now.counts ?? {}
  const nothing = fresh + changed + (retire ? missing : 0) === 0 ? say('import.nothing_to_do') : null
  const reason = retire && why.trim().length < 3 ? say('asset.reason_missing') : null
  return (
    <section className="panel import-new">
      <h2>{say('imports.take')}</h2>
      <p>{say('imports.take.about', { new: fresh, changed })}</p>
      {missing > 0 && (
        <label className="tick">
          <input type="checkbox" checked={retire} onChange={event => setRetire(event.target.checked)} />
          <span>{say('imports.retire', { n: missing })}</span>
        </label>
      )}
      <TextField label={say('imports.why')} value={why} onChange={setWhy} />
      <Trouble of={apply.refused} />
      <p>
        <ActButton look="primary" onPress={() => void apply.run()} refusal={mayNot ?? nothing ?? reason}>
          {say('imports.take')}
        </ActButton>
      </p>
    </section>
  )
}

function Observe({ now }: { now: Import }) {
  const { say } = useSpeech()
  const mayNot = useMayNot('assets.observe')
  const apply = useApply(now, header =>
    told(
      api.POST('/api/imports/{import}/observations', {
        params: { path: { import: now.id }, header },
        body: {},
      }),
    ),
  )
  return (
    <section className="panel import-new">
      <h2>{say('imports.observe')}</h2>
      <p>{say('imports.observe.about')}</p>
      <Trouble of={apply.refused} />
      <p>
        <ActButton look="primary" onPress={() => void apply.run()} refusal={mayNot}>
          {say('imports.observe')}
        </ActButton>
      </p>
    </section>
  )
}

function TakeBack({ now }: { now: Import }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const back = async () => {
    await told(
      api.POST('/api/imports/{import}/takings-back', {
        params: { path: { import: now.id }, header: actHeaders() },
        body: { why },
      }),
    )
    await outdated()
  }
  return (
    <FormDialog act="import.takeBack" label={say('imports.take_back')} onDo={back}>
      <p>{say('imports.take_back.about')}</p>
      <TextField label={say('imports.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
