import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { Timeline } from '../ledger/Timeline.tsx'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { useMayNot } from '../session/may.ts'
import { Loading } from '../shell/Trouble.tsx'
import { Assess } from './Assess.tsx'
import { ChangeEntry } from './EntryForm.tsx'
import { Guards } from './Guards.tsx'
import { type Entry, outdated, perimeterQuery, type Register } from './queries.ts'
import { Requirements } from './Requirements.tsx'
import { StateTag } from './StateTag.tsx'
import './perimeter.css'

const route = getRouteApi('/sites/$site/perimeter/$entry')

/** An entry of the register: what it is, and how it stands to each requirement of its standard. */
export function EntryPage() {
  const { say } = useSpeech()
  const { site, entry: id } = route.useParams()
  const names = useRecordNames()
  const found = useQuery(perimeterQuery(site))
  if (found.error !== null) return <Trouble of={found.error} />
  if (names === null || found.data === undefined) return <Loading />
  const entry = found.data.entries.find(one => one.id === id)
  const siteName = names.place(site, null)
  return (
    <>
      <Title of={entry?.name ?? say('perimeter.title')} />
      <p className="crumbs">
        <Link {...paths.sites()}>{say('web.nav.sites')}</Link> / {siteName} /{' '}
        <Link {...paths.perimeter(site)}>{say('perimeter.title')}</Link>
      </p>
      {entry === undefined ? (
        <p>{say('perimeter.unknown')}</p>
      ) : (
        <Shown site={site} entry={entry} register={found.data} names={names} />
      )}
    </>
  )
}

type Props = { site: string; entry: Entry; register: Register; names: Names }

function Shown({ site, entry, register, names }: Props) {
  const { say } = useSpeech()
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null)
  const [assessing, setAssessing] = useState<readonly number[] | null>(null)
  const mayNotChange = useMayNot('perimeter.change')
  const mayNotRemove = useMayNot('perimeter.remove')
  const close = () => setDoing(null)
  const { standard, asset, parties, purpose } = entry
  return (
    <>
      <header className="head">
        <div>
          <h1>{entry.name}</h1>
          <p className="row wrap">
            <span className="muted">{say(`perimeter.kind.${entry.kind}`)}</span>{' '}
            <StateTag state={entry.state} />
          </p>
        </div>
        <div className="row wrap">
          <ActButton refusal={mayNotChange} onPress={() => setDoing('change')}>
            {say('perimeter.change')}
          </ActButton>
          <ActButton refusal={mayNotRemove} onPress={() => setDoing('remove')}>
            {say('perimeter.remove')}
          </ActButton>
        </div>
      </header>
      <section className="panel perimeter-facts" aria-label={entry.name}>
        {purpose !== '' && <p>{purpose}</p>}
        <dl>
          <div>
            <dt>{say('perimeter.guards')}</dt>
            <dd>
              <Guards site={site} entry={entry} />
            </dd>
          </div>
          <div>
            <dt>{say('perimeter.asset')}</dt>
            <dd>
              {asset === null ? (
                <span className="muted">{say('perimeter.asset.no')}</span>
              ) : (
                <Link {...paths.asset(asset.id)} className="mono">
                  {asset.tag}
                </Link>
              )}
            </dd>
          </div>
          <div>
            <dt>{say('perimeter.parties')}</dt>
            <dd>{parties.length === 0 ? say('perimeter.parties.none') : parties.join(', ')}</dd>
          </div>
          <div>
            <dt>{say('finding.owner')}</dt>
            <dd>{register.owner === null ? say('perimeter.owner.none') : names.fn(register.owner)}</dd>
          </div>
          <div>
            <dt>{say('perimeter.standard')}</dt>
            <dd>
              {standard === null
                ? say('perimeter.standard.none')
                : say('perimeter.standard.version', { ...standard })}
            </dd>
          </div>
        </dl>
      </section>
      <Requirements {...{ site, entry, names }} activity={register.activity} onAssess={setAssessing} />
      <Timeline kind="perimeter" subject={entry.id} zone={names.zone(site)} />
      {assessing !== null && (
        <Assess
          entry={entry}
          numbers={assessing}
          deviations={register.deviations}
          onClose={() => setAssessing(null)}
        />
      )}
      {doing === 'change' && (
        <ChangeEntry site={site} entry={entry} standards={register.standards} onClose={close} />
      )}
      {doing === 'remove' && <Remove site={site} entry={entry} onClose={close} />}
    </>
  )
}

function Remove({ site, entry, onClose }: { site: string; entry: Entry; onClose: () => void }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const [why, setWhy] = useState('')
  const remove = async () => {
    const params = { path: { entry: entry.id }, header: actHeaders(entry.rev) }
    await told(api.POST('/api/perimeter/{entry}/removals', { params, body: { why } }))
    await go(paths.perimeter(site))
    await outdated()
  }
  return (
    <AskDialog title={say('perimeter.remove')} onDo={remove} onClose={onClose}>
      <p className="small muted">{say('perimeter.remove.about')}</p>
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </AskDialog>
  )
}
