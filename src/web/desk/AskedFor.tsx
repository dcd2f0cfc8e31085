import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DecisionLine } from '../decision/list/DecisionLine.tsx'
import { decisionsQuery } from '../decision/list/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import type { Names } from '../people/names.ts'

/** As many as a desk shows; the rest is one press away. */
const FEW = 6

/** What the person who is here asked for, the newest first, and where it stands. */
export function AskedFor({ names }: { names: Names }) {
  const { say } = useSpeech()
  const found = useInfiniteQuery(decisionsQuery({ which: 'mine' }))
  const all = found.data?.pages.flatMap(page => page.decisions) ?? []
  if (all.length === 0) return null
  return (
    <section className="asked-for" aria-labelledby="asked-for">
      <h2 id="asked-for">{say('desk.asked')}</h2>
      <ul className="panel decisions">
        {all.slice(0, FEW).map(decision => (
          <DecisionLine key={decision.id} decision={decision} names={names} />
        ))}
      </ul>
      {all.length > FEW && (
        <p>
          <Link {...paths.decisions({ which: 'mine' })}>{say('desk.asked.all')}</Link>
        </p>
      )}
    </section>
  )
}
