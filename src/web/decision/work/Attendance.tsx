import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, told } from '../../api/client.ts'
import { useSpeech } from '../../parts/language.ts'
import { SideTag } from '../../parts/SideTag.tsx'
import { Trouble } from '../../parts/useAct.tsx'
import type { Decision } from '../queries.ts'

/** Who is asked to be there at a time: those who do the work by the split, as they stand for it then. */
export function Attendance({ decision: { id }, at }: { decision: Decision; at: string }) {
  const { say, label } = useSpeech()
  const found = useQuery({
    queryKey: ['decisions', 'attendance', id, at],
    queryFn: () =>
      told(
        api.GET('/api/decisions/{decision}/attendance', {
          params: { path: { decision: id }, query: { at } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
  const needed = found.data?.needed ?? []
  if (needed.length === 0) return <Trouble of={found.error} />
  return (
    <section className="attendance" aria-label={say('decision.there')}>
      <h3>{say('decision.there')}</h3>
      <ul>
        {needed.map(({ function: fn, label: name, side, people }) => (
          <li key={fn} className="row wrap">
            <SideTag side={side}>{label(name)}</SideTag>
            {people.length === 0 ? (
              <span className="wrong">{say('ask.who.nobody')}</span>
            ) : (
              <span>
                {people
                  .map(one => (one.for === null ? one.name : say('sign.deputy', { name: one.name })))
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
