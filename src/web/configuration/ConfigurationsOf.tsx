import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayNotThere } from '../asset/owner.ts'
import type { Asset } from '../asset/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { AddConfiguration } from './AddConfiguration.tsx'
import { Approve, End } from './Approve.tsx'
import { type Configuration, configurationsQuery } from './queries.ts'
import { Because, Checksum, StateTag } from './Stands.tsx'
import './configuration.css'

/** What is approved to run on an asset beside what was seen to, since when, and what explains that it differs. */
export function ConfigurationsOf({ asset, names }: { asset: Asset; names: Names }) {
  const { say } = useSpeech()
  const mayNot = useMayNotThere('configuration.add', asset, names)
  const mayNotApprove = useMayNotThere('configuration.approve', asset, names)
  const mayNotEnd = useMayNotThere('configuration.end', asset, names)
  const found = useQuery(configurationsQuery({ asset: asset.id }))
  const all = found.data?.configurations
  return (
    <section className="panel asset-facts" aria-labelledby="configuration">
      <div className="row between wrap">
        <h2 id="configuration">{say('configuration.title')}</h2>
        <span className="row wrap">
          <Link className="btn small" {...paths.configurations(asset.site)}>
            {say('configuration.differences')}
          </Link>
          <AddConfiguration asset={asset.id} mayNot={mayNot} />
        </span>
      </div>
      <Trouble of={found.error} />
      {all?.length === 0 && <p className="muted">{say('configuration.none')}</p>}
      <ul className="configurations">
        {all?.map(one => (
          <One
            key={one.id}
            of={one}
            zone={names.zone(asset.site)}
            mayNotApprove={mayNotApprove}
            mayNotEnd={mayNotEnd}
          />
        ))}
      </ul>
    </section>
  )
}

type OneProps = { of: Configuration; zone: string; mayNotApprove: string | null; mayNotEnd: string | null }

function One({ of, zone, mayNotApprove, mayNotEnd }: OneProps) {
  const { say, language } = useSpeech()
  const [open, setOpen] = useState<'approve' | 'end' | null>(null)
  const { name, kind, version, checksum, place, approved, seen, state } = of
  const at = (instant: string) => sayMoment(language, instant, zone)
  return (
    <li>
      <div className="row between wrap">
        <h3>
          {name} <span className="muted small">{say(`configuration.kind.${kind}`)}</span>
        </h3>
        <StateTag state={state} />
      </div>
      <dl>
        <div>
          <dt>{say('configuration.approved')}</dt>
          <dd>
            <b>{version}</b> <Checksum of={checksum} />
            <br />
            <span className="muted small">
              {approved.decision === null ? (
                say('configuration.by_hand', { at: at(approved.at), by: approved.by ?? '' })
              ) : (
                <>
                  {say('configuration.by_decision', { at: at(approved.at) })}{' '}
                  <Link {...paths.decision(approved.decision.id)}>
                    {say('decision.number', { number: approved.decision.number })}
                  </Link>
                </>
              )}
            </span>
          </dd>
        </div>
        <div>
          <dt>{say('configuration.running')}</dt>
          <dd>
            {seen === null ? (
              <span className="muted">{say('configuration.not_seen')}</span>
            ) : (
              <>
                {seen.version !== null && <b>{seen.version} </b>}
                <Checksum of={seen.checksum} />
                <br />
                <span className="muted small">
                  {say('configuration.seen', {
                    ...{ since: at(seen.since), at: at(seen.at), source: seen.source },
                  })}
                </span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('configuration.backup')}</dt>
          <dd>{place === '' ? <span className="muted">{say('configuration.place.none')}</span> : place}</dd>
        </div>
      </dl>
      <Because of={of} />
      <div className="row wrap">
        <ActButton
          look="small"
          refusal={mayNotApprove}
          name={`${say('configuration.approve')}: ${name}`}
          onPress={() => setOpen('approve')}
        >
          {say('configuration.approve')}
        </ActButton>
        <ActButton
          look="small"
          refusal={mayNotEnd}
          name={`${say('configuration.end')}: ${name}`}
          onPress={() => setOpen('end')}
        >
          {say('configuration.end')}
        </ActButton>
      </div>
      {open === 'approve' && <Approve of={of} onClose={() => setOpen(null)} />}
      {open === 'end' && <End of={of} onClose={() => setOpen(null)} />}
    </li>
  )
}
