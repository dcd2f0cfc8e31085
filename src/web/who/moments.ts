import { useQuery } from '@tanstack/react-query'
import type { Answer } from '#rules/split/answer.ts'
import type { Split } from '#rules/split/split.ts'
import { api, told } from '../api/client.ts'
import type { VersionHead } from '../api/queries.ts'
import type { Asked } from './question.ts'

/** By when it has to be decided if it is asked now, and when it moves up: on the calendar of the place. */
export type Moments = {
  readonly dueBy: string | null
  readonly path: readonly { readonly at: string }[]
  readonly zone: string
}

/** What only the record knows of an answer: who stands for its functions, and the moments of its time limit. */
type Known = {
  readonly people: Pick<Answer, 'people' | 'vacant' | 'untrained' | 'secondKey'>
  readonly named: NonNullable<Split['people']>
  /** Null for a day that is not today. */
  readonly moments: Moments | null
}

/**
 * What the server knows of an answer by a version; null while it is asked, without a version, and where another was in
 * force at that moment of the day.
 */
export function useKnown(asked: Asked & { activity: string }, version: VersionHead | null): Known | null {
  const { activity, place, on, facts } = asked
  const query = {
    ...{ activity, facts: JSON.stringify(facts) },
    ...(place === undefined ? {} : { place }),
    ...(on === undefined ? {} : { on }),
  }
  const found = useQuery({
    queryKey: ['who', query],
    queryFn: () => told(api.GET('/api/who', { params: { query } })),
    enabled: version !== null,
  })
  if (found.data === undefined || found.data.version.id !== version?.id) return null
  const { answer, names, ...moments } = found.data
  const { people, vacant, untrained, secondKey } = answer as Known['people']
  return {
    people: { people, vacant, untrained, secondKey },
    named: Object.entries(names).map(([id, name]) => ({ id, name })),
    moments: on === undefined ? moments : null,
  }
}
