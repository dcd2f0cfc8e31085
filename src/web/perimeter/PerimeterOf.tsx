import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { type Entry, perimeterQuery } from './queries.ts'
import { StateTag } from './StateTag.tsx'

type Props = { site: string; of: (entry: Entry) => boolean }

/** What of the register of a site concerns something else, with how it stands; nothing where none does. */
export function PerimeterOf({ site, of }: Props) {
  const { say } = useSpeech()
  const entries = useQuery(perimeterQuery(site)).data?.entries.filter(of) ?? []
  if (entries.length === 0) return null
  return (
    <>
      <h3>{say('perimeter.title')}</h3>
      <ul>
        {entries.map(({ id, name, kind, state }) => (
          <li key={id}>
            <Link {...paths.perimeterEntry(site, id)}>{name}</Link>{' '}
            <span className="muted small">{say(`perimeter.kind.${kind}`)}</span> <StateTag state={state} />
          </li>
        ))}
      </ul>
    </>
  )
}
