import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { versionsQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayDay } from '../parts/moment.ts'
import { paths } from '../paths.ts'

/** The drafts that are being worked on. */
export function Drafts() {
  const { say, language } = useSpeech()
  const versions = useQuery(versionsQuery())
  const drafts = versions.data?.filter(({ state }) => state === 'draft') ?? []
  if (drafts.length === 0) return null
  return (
    <section className="panel drafts" aria-label={say('draft.in_work')}>
      <h2>{say('draft.in_work')}</h2>
      <ul>
        {drafts.map(draft => (
          <li key={draft.id}>
            <Link {...paths.draft(draft.id)}>{draft.label}</Link>{' '}
            <span className="muted small">
              {say('draft.opened', { name: draft.openerName ?? '', day: sayDay(language, draft.openedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
