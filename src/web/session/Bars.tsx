import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ended, told } from '../api/client.ts'
import { sitesQuery } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { signInHere, startAnew, useMe, useVisit } from './me.ts'
import './session.css'

/** A session that ended under the page: said calmly, the page stays, and signing in leads back to it. */
export function EndedBar() {
  const { say } = useSpeech()
  const visit = useVisit()
  if (!ended.use()) return null
  const to = visit?.organisation?.mode === 'sample' ? paths.sample() : signInHere()
  return (
    <p className="bar" role="alert">
      {say('session.ended')}
      <Link {...to}>{say('session.again')}</Link>
    </p>
  )
}

/** Who came without a second factor is told where it is asked for, before they try to change something there. */
export function WeakBar() {
  const { say, label } = useSpeech()
  const me = useMe()
  const sites = useQuery({ ...sitesQuery, enabled: me !== null && me.weakAt.length > 0, retry: false })
  if (me === null || me.weakAt.length === 0) return null
  const name = (id: string) => {
    const site = sites.data?.find(each => each.id === id)
    return site === undefined ? id : label(site.label)
  }
  return (
    <p className="bar">
      {me.weakAt === '*'
        ? say('weak.everywhere')
        : say('weak.sites', { sites: me.weakAt.map(name).join(', ') })}
      <Link {...paths.account()}>{say('weak.set_up')}</Link>
    </p>
  )
}

/** In the sample company every page says so: who one is, how to be somebody else, and the way out. */
export function SampleBar() {
  const { say, label } = useSpeech()
  const visit = useVisit()
  const me = useMe()
  const [leaving, setLeaving] = useState(false)
  if (visit?.organisation?.mode !== 'sample') return null
  const name = label(visit.organisation.label)
  return (
    <section className="bar" aria-label={say('sample.title')}>
      <span>
        <b>{say('sample.banner', { name })}</b>{' '}
        {me === null ? say('sample.nobody') : say('sample.you', { name: me.name })}{' '}
        {visit.samplePassword !== null && (
          <>
            {say('sample.password')} <span className="mono">{visit.samplePassword}</span>
          </>
        )}
      </span>
      <span className="row wrap">
        <Link {...paths.sample()}>{say('sample.else')}</Link>
        <button type="button" className="plain link" onClick={() => setLeaving(true)}>
          {say('sample.leave')}
        </button>
      </span>
      {leaving && <Leaving name={name} onClose={() => setLeaving(false)} />}
    </section>
  )
}

function Leaving({ name, onClose }: { name: string; onClose: () => void }) {
  const { say } = useSpeech()
  const act = useAct(async () => {
    await told(api.DELETE('/api/sample'))
    startAnew('/')
  })
  return (
    <Dialog title={say('sample.leave')} onClose={onClose}>
      <p>{say('sample.leave.sure', { name })}</p>
      <Trouble of={act.refused} />
      <div className="row wrap">
        <button type="button" className="btn primary" aria-busy={act.busy} onClick={() => void act.run()}>
          {say('sample.leave')}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {say('web.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
