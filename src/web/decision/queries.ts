import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#rules/split/facts.ts'
import { api, told } from '../api/client.ts'
import type { Got } from '../api/queries.ts'

export type Decision = Got<'/api/decisions/{decision}'>

/** Why a step may not be taken comes as a sentence, so each language has a decision of its own. */
export const decisionQuery = (decision: string, language: Language) =>
  queryOptions({
    queryKey: ['decisions', 'one', decision, language],
    queryFn: () => told(api.GET('/api/decisions/{decision}', { params: { path: { decision } } })),
  })
