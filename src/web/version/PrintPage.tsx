import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type VersionDocument, versionQuery } from '../api/queries.ts'
import { splitOf } from '../draft/working.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Signatures } from './Signatures.tsx'
import { sayState } from './said.ts'
import './version.css'

/** A version as a sheet to print: every default row, what was accepted, and the signatures as 21 CFR 11.50 has them. */
export function PrintPage() {
  const { say } = useSpeech()
  const { version } = useParams({ from: '/split/versions/$version/print' })
  const found = useQuery(versionQuery(version))
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  return (
    <>
      <div className="row wrap head">
        <Link className="btn" {...paths.version(version)}>
          {say('version.number', { number: found.data.number })}
        </Link>
        <button type="button" className="btn primary" onClick={() => print()}>
          {say('version.print')}
        </button>
      </div>
      <Sheet document={found.data} />
    </>
  )
}

const parts = ['A', 'R', 'C', 'I', 'keys', 'consents'] as const

function Sheet({ document }: { document: VersionDocument }) {
  const speech = useSpeech()
  const { say, label } = speech
  const { version, number, signatures, acceptances, names: named } = document
  const split = splitOf(document)
  const names = new Map(Object.entries(named))
  const fn = (id: string) => label(split.functions.find(each => each.id === id)?.label ?? { en: id })
  return (
    <article className="panel printed">
      <Title of={say('version.number', { number })} />
      <h1>
        {say('version.number', { number })}: {version.label}
      </h1>
      <p>{sayState(speech, version)}</p>
      <p className="mono small">{version.hash}</p>
      <h2>{say('sign.signatures')}</h2>
      <Signatures version={version.id} signatures={signatures} names={names} />
      {acceptances.length > 0 && (
        <>
          <h2>{say('accept.title')}</h2>
          <ul className="stack">
            {acceptances.map(({ finding, sentence, reason, by, restricted }) => (
              <li key={finding}>
                {sentence}{' '}
                {say('accept.by', {
                  name: names.get(by) ?? '',
                  reason: restricted ? say('restricted.reason') : reason,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say('print.activity')}</th>
            {parts.map(part => (
              <th key={part} scope="col">
                {say(`table.part.${part}`)}
              </th>
            ))}
            <th scope="col">{say('print.rules')}</th>
          </tr>
        </thead>
        <tbody>
          {split.activities.map(activity => (
            <tr key={activity.id}>
              <th scope="row">{label(activity.label)}</th>
              {parts.map(part => (
                <td key={part}>{(activity.row?.[part] ?? []).map(fn).join(', ')}</td>
              ))}
              <td>{activity.rules?.length ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
