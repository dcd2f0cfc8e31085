import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { isKey, type Key } from '#words/say.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { FieldsSaid } from './DryRun.tsx'
import { type Differences, differencesQuery, outdated, type Which } from './queries.ts'
import './import.css'

/** Where what tools saw differs from the list: operations says of each, or of many at once, what holds. */
export function DifferencesPage() {
  const { say } = useSpeech()
  const which = useSearch({ from: '/assets/differences' })
  const names = useRecordNames()
  const [after, setAfter] = useState<string>()
  const found = useQuery(differencesQuery(which, after))
  if (found.data === undefined || names === null)
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const { groups, differences, more, decisions } = found.data
  const fits = groups.filter(
    one =>
      one.site === which.site &&
      (which.kind === undefined || one.kind === which.kind) &&
      (which.field === undefined || one.field === which.field) &&
      (which.source === undefined || one.source === which.source),
  )
  const count = fits.reduce((sum, { n }) => sum + n, 0)
  const accepted = fits.reduce((sum, one) => sum + one.accepted, 0)
  return (
    <>
      <Title of={say('differences.title')} />
      <header className="head">
        <div>
          <h1>{say('differences.title')}</h1>
          <p className="muted">{say('differences.about')}</p>
        </div>
        <Link {...paths.imports()} className="btn">
          {say('imports.title')}
        </Link>
      </header>
      {groups.length === 0 ? (
        <p className="muted">{say('differences.none')}</p>
      ) : (
        <Groups groups={groups} which={which} names={names} />
      )}
      {which.site !== undefined && count + accepted > 0 && (
        <section className="panel import-new">
          <div className="row wrap between">
            <h2>{say(count > 0 ? 'differences.chosen' : 'differences.to_sign', { n: count || accepted })}</h2>
            {count > 0 && (
              <span className="row wrap">
                <Decide
                  which={which}
                  site={which.site}
                  count={count}
                  decision="accept"
                  waits={decisions.some(({ alone }) => !alone)}
                />
                <Decide which={which} site={which.site} count={count} decision="reject" />
              </span>
            )}
          </div>
          {decisions.length > 0 && (
            <p className="row wrap">
              {decisions.map(({ id, number, source }) => (
                <Link key={id} {...paths.decision(id)}>
                  {say('decision.number', { number })} {source}
                </Link>
              ))}
            </p>
          )}
          {accepted > 0 && <p className="strip">{say('differences.accepted', { n: accepted })}</p>}
          <ul className="import-rows">
            {differences.map(one => (
              <Difference
                key={one.id}
                one={one}
                site={which.site!}
                waits={decisions.some(({ source, alone }) => source === one.source && !alone)}
              />
            ))}
          </ul>
          {more && (
            <button type="button" className="btn" onClick={() => setAfter(differences.at(-1)?.id)}>
              {say('imports.next')}
            </button>
          )}
        </section>
      )}
    </>
  )
}

const fieldLabel = (say: (key: Key) => string, field: string) =>
  isKey(`asset.field.${field}`) ? say(`asset.field.${field}` as Key) : field

function Groups({ groups, which, names }: { groups: Differences['groups']; which: Which; names: Names }) {
  const { say } = useSpeech()
  return (
    <ul className="panel imports">
      {groups.map(({ site, kind, field, source, n, accepted }) => {
        const own = { site, kind, source, ...(field !== null && { field }) }
        const current =
          JSON.stringify(own) ===
          JSON.stringify({ ...own, ...which, ...(field === null ? {} : { field: which.field }) })
        return (
          <li key={`${site} ${kind} ${field} ${source}`}>
            <Link
              {...paths.differences(own)}
              {...(current && which.kind !== undefined && { 'aria-current': 'true' })}
            >
              {say(`differences.kind.${kind}`)}
              {field !== null && `: ${fieldLabel(say, field)}`}
            </Link>
            <span className="small muted">
              {names.place(site, null)} · {source}
            </span>
            <span className="row">
              {accepted > 0 && (
                <span className="small muted">{say('differences.accepted.short', { n: accepted })}</span>
              )}
              <span className="mono">{n.toLocaleString()}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type DifferenceProps = { one: Differences['differences'][number]; site: string; waits: boolean }

function Difference({ one, site, waits }: DifferenceProps) {
  const { say } = useSpeech()
  const name =
    one.asset?.tag ?? one.fields.find(({ field }) => field === 'tag' || field === 'name')?.said ?? ''
  const fields =
    one.field === null ? one.fields : [{ field: one.field, said: one.seen ?? '', listed: one.listed ?? '' }]
  return (
    <li>
      <div className="row wrap between">
        <p>
          {one.asset === null ? (
            <b className="mono">{name}</b>
          ) : (
            <Link {...paths.asset(one.asset.id)} className="mono">
              {name}
            </Link>
          )}{' '}
          <span className="small muted">{say(`differences.kind.${one.kind}`)}</span>
        </p>
        <span className="row wrap">
          {(one.accepted === null || !waits) && (
            <Decide
              which={{ ids: [one.id] }}
              site={site}
              count={1}
              decision="accept"
              name={name}
              waits={waits}
            />
          )}
          <Decide which={{ ids: [one.id] }} site={site} count={1} decision="reject" name={name} />
        </span>
      </div>
      <FieldsSaid fields={fields} />
      {one.accepted !== null && <p className="small muted">{say('differences.accepted.by', one.accepted)}</p>}
    </li>
  )
}

type DecideProps = {
  which: Omit<Which, 'site'> & { ids?: readonly string[] }
  site: string
  count: number
  decision: 'accept' | 'reject'
  name?: string
  /** Whether what is accepted waits for signatures. */
  waits?: boolean
}

function Decide({ which, site, count, decision, name, waits = false }: DecideProps) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const decide = async () => {
    const { site: _, ids, ...rest } = which as Which & { ids?: readonly string[] }
    const body = { site, which: { ...rest, ...(ids && { ids: [...ids] }) }, count, why }
    const headers = { params: { header: actHeaders() } }
    if (decision === 'accept') await told(api.POST('/api/differences/acceptances', { ...headers, body }))
    else await told(api.POST('/api/differences/rejections', { ...headers, body }))
    await outdated()
  }
  const label = say(`differences.${decision}`)
  const title = count === 1 ? label : say(`differences.${decision}.many`, { n: count })
  return (
    <FormDialog
      act={`difference.${decision}`}
      label={name === undefined ? title : label}
      title={title}
      onDo={decide}
      {...(name !== undefined && { look: 'small' as const, name: `${label}: ${name}` })}
    >
      <p>{say(waits ? 'differences.accept.waits' : `differences.${decision}.about`)}</p>
      <TextField label={say('imports.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
