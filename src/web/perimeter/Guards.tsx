import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { guarded, usePlanNames } from './planNames.ts'
import type { Entry } from './queries.ts'

/** The zones and conduits that an entry guards or carries, each leading to what is agreed of it. */
export function Guards({ site, entry }: { site: string; entry: Entry }) {
  const { say } = useSpeech()
  const plan = usePlanNames(site)
  if (plan === undefined) return null
  const all = guarded(entry, plan)
  if (all.length === 0) return <span className="muted">{say('perimeter.guards.none')}</span>
  return (
    <span className="perimeter-guards">
      {all.map(({ kind, id, name, gone }) =>
        gone ? (
          <span key={`${kind} ${id}`} className="tag late">
            {say('perimeter.guards.gone', { name })}
          </span>
        ) : (
          <Link key={`${kind} ${id}`} {...paths.network(site, { [kind]: id })}>
            {name}
          </Link>
        ),
      )}
    </span>
  )
}
