import { useQuery } from '@tanstack/react-query'
import { api, told } from '../api/client.ts'
import type { Asked } from './question.ts'

/** By when it has to be decided if it is asked now, and when it moves up: on the calendar of the place. */
export type Moments = {
  readonly dueBy: string | null
  readonly path: readonly { readonly at: string }[]
  readonly zone: string
}

/** What the server makes of the time limit of an answer now; null while it is asked, and of a day that is not today. */
export function useMoments(asked: Asked & { activity: string }, inForce: boolean): Moments | null {
  const { activity, place, on, facts } = asked
  const query = { activity, facts: JSON.stringify(facts), ...(place === undefined ? {} : { place }) }
  const answer = useQuery({
    queryKey: ['who', query],
    queryFn: () => told(api.GET('/api/who', { params: { query } })),
    enabled: inForce && on === undefined,
  })
  return on === undefined ? (answer.data ?? null) : null
}
