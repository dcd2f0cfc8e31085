import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type VersionHead, versionsQuery } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { endOfDay, sayDay, sayMoment } from '../parts/moment.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Drafts } from './Drafts.tsx'
import { spansOf } from './spans.ts'
import './version.css'

/** The history of the split: every version with from when to when it was in force, and what was in force on a day. */
export function VersionsPage() {
  const { say, language } = useSpeech()
  const versions = useQuery(versionsQuery())
  if (versions.data === undefined)
    return versions.error === null ? <Loading /> : <PageUnread of={versions.error} />
  const spans = spansOf(versions.data)
  return (
    <>
      <Title of={say('version.history')} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.split()}>{say('web.nav.split')}</Link>
          </p>
          <h1>{say('version.history')}</h1>
        </div>
      </header>
      <OnDay />
      <Drafts />
      {spans.length === 0 ? (
        <p className="muted">{say('version.none.about')}</p>
      ) : (
        <table className="versions panel">
          <thead>
            <tr>
              <th scope="col">{say('version.version')}</th>
              <th scope="col">{say('version.state')}</th>
              <th scope="col">{say('version.from')}</th>
              <th scope="col">{say('version.to')}</th>
              <th scope="col">{say('version.signed_by')}</th>
            </tr>
          </thead>
          <tbody>
            {spans.map(({ version, from, to }) => (
              <tr key={version.id}>
                <th scope="row">
                  <Link {...paths.version(version.id)}>
                    {say('version.number', { number: version.number ?? '' })}
                  </Link>{' '}
                  <span className="muted">{version.label}</span>
                </th>
                <td>
                  <StateTag version={version} />
                </td>
                <td data-label={say('version.from')}>
                  {from === null ? say('version.never') : sayMoment(language, from)}
                </td>
                {to === null ? <td /> : <td data-label={say('version.to')}>{sayMoment(language, to)}</td>}
                <td>
                  <span className="row wrap">
                    {version.signers.map(({ side, name }) => (
                      <SideTag key={side} side={side}>
                        {name}
                      </SideTag>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function StateTag({ version }: { version: VersionHead }) {
  const { say } = useSpeech()
  if (version.inForce) return <b>{say('version.tag.in_force')}</b>
  return <span className="tag">{say(`version.tag.${version.state}`)}</span>
}

/** What was in force on a day, when that day was over. */
function OnDay() {
  const { say, language } = useSpeech()
  const [day, setDay] = useState('')
  const found = useQuery({ ...versionsQuery(day === '' ? null : endOfDay(day)), enabled: day !== '' })
  const version = found.data?.find(({ inForce }) => inForce)
  return (
    <section className="panel on-day">
      <TextField label={say('version.on')} value={day} onChange={setDay} type="date" />
      <p role="status">
        {day !== '' &&
          found.data !== undefined &&
          (version === undefined ? (
            say('version.on.none', { day: sayDay(language, endOfDay(day)) })
          ) : (
            <>
              {say('version.on.was', { day: sayDay(language, endOfDay(day)) })}{' '}
              <Link {...paths.version(version.id)}>
                {say('version.number', { number: version.number ?? '' })}
              </Link>{' '}
              <span className="muted">{version.label}</span>
            </>
          ))}
      </p>
    </section>
  )
}
