import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Key } from '#words/say.ts'
import { accessQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import './people.css'

/** Who may do what, and who reads: the table of access, read aloud. */
export function AccessPage() {
  const { say, label: text } = useSpeech()
  const access = useQuery(accessQuery)
  if (access.data === undefined) return access.error === null ? <Loading /> : <PageUnread of={access.error} />
  const { acts, readers } = access.data
  const named = (functions: (typeof acts)[number]['functions']) =>
    functions.map(({ label, sites }) => {
      const name = text(label)
      return sites === '*' ? name : say('access.page.only_at', { name, sites: sites.join(', ') })
    })
  // What the same people may stands together, in the order of the table.
  const groups = Object.entries(
    Object.groupBy(acts, ({ doer, functions }) => `${doer} ${named(functions).toSorted().join()}`),
  ).map(([key, group]) => [key, group ?? []] as const)
  return (
    <>
      <Title of={say('access.page.title')} />
      <header className="head">
        <div>
          <h1>{say('access.page.title')}</h1>
          <p className="muted">{say('access.page.about')}</p>
        </div>
        <Link className="btn" {...paths.people()}>
          {say('web.nav.people')}
        </Link>
      </header>
      <h2>{say('access.page.reading')}</h2>
      <ul className="stack">
        {readers.map(reader => (
          <li key={reader}>{say(`access.reader.${reader.replaceAll(' ', '_')}` as Key)}</li>
        ))}
      </ul>
      <h2>{say('access.page.acts')}</h2>
      <ul className="stack">
        {groups.map(([key, group]) => (
          <li key={key} className="panel allowed">
            <p>
              <b>{say(`access.doer.${group[0]?.doer.replaceAll(' ', '_')}` as Key)}</b>{' '}
              {named(group[0]?.functions ?? []).join(' · ')}
            </p>
            <ul>
              {group.map(({ act }) => (
                <li key={act}>{say(`act.name.${act}` as Key)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
