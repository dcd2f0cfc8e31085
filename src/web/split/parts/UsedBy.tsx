import type { Label } from '#rules/split/facts.ts'
import { useSpeech } from '../../parts/language.ts'

/** What names an element: activities, deviations, paths. */
export function UsedBy({ users }: { users: readonly Label[] }) {
  const { say, label } = useSpeech()
  if (users.length === 0) return <p className="small muted">{say('parts.unused')}</p>
  return (
    <details className="small">
      <summary>{say('parts.used', { count: users.length })}</summary>
      <ul className="used">
        {users.map((each, at) => (
          <li key={at}>{label(each)}</li>
        ))}
      </ul>
    </details>
  )
}
