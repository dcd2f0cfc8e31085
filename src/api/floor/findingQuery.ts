import { z } from 'zod'
import { owners } from '#acts/finding/owned.ts'
import { standsIn } from '#rules/finding/cycle.ts'
import {
  type FindingState,
  findingSources,
  findingStates,
  severities,
  waitingStates,
} from '#rules/finding/finding.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { belongings, type FindingFilter, type FindingMark } from '#store/floor/finding.ts'

/** What a list shows: by state, what is over its time, or what belongs to functions that the reader stands for. */
export const which = ['waiting', 'mine', 'overdue', 'open', 'planned', 'closed', 'over'] as const
export type Which = (typeof which)[number]

/** What of the findings is asked for. */
export const FilterQuery = z.object({
  which: z.enum(which).default('waiting').describe('`mine`: of functions that you stand for, or your action'),
  site: z.string().optional(),
  area: z.string().optional().describe('With a site: what concerns this area of it, or the site as a whole'),
  source: z.enum(findingSources).optional(),
  severity: z.enum(severities).optional(),
  activity: z.string().optional(),
  owner: z.string().optional().describe('The function that the split makes accountable now'),
  subject: z.uuid().optional().describe('The record that they are about'),
  text: z.string().max(200).optional(),
})

const MARK = /^(infinity|\d{4}-\S{1,30}) ([0-9a-f-]{36})$/

export const ListQuery = FilterQuery.extend({
  after: z.string().regex(MARK, 'what the page before answered as `next`').optional(),
})

/** Where a page begins. */
export const markIn = (after: string | undefined): FindingMark | undefined => {
  const [, at, id] = MARK.exec(after ?? '') ?? []
  return at === undefined || id === undefined ? undefined : { at, id }
}

/** Whether a list is of what is done with. */
export const isOver = (of: Which): boolean => of === 'over'

const statesOf = (of: Which): readonly FindingState[] => {
  if (of === 'over') return ['checked', 'withdrawn']
  return of === 'open' || of === 'planned' || of === 'closed' ? [of] : waitingStates
}

/** What is asked for, with whose it is by the split in force. */
export async function filterOf(
  tx: Tx,
  split: Split,
  { which: of, owner, ...rest }: z.output<typeof FilterQuery>,
  { person, held }: Actor,
  now: Temporal.Instant,
): Promise<FindingFilter> {
  const { site, area, source, severity, activity, subject, text } = rest
  const filter: FindingFilter = {
    ...{ site, area, source, severity, activity, subject, text, states: statesOf(of) },
    ...(of === 'overdue' && { overdue: now }),
  }
  if (owner === undefined && of !== 'mine') return filter
  const asked = owners(tx, split, now)
  const belongs = (await belongings(tx, findingStates)).filter(one => {
    const responsible = asked.of(one)
    if (owner !== undefined && responsible.owner !== owner) return false
    return of !== 'mine' || standsIn(one, held, responsible.functions) !== null
  })
  return {
    ...filter,
    belongs,
    ...(of === 'mine' && owner === undefined && person !== null && { actionBy: person }),
  }
}
