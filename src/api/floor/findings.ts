import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { checkFinding } from '#acts/finding/check.ts'
import { closeFinding } from '#acts/finding/close.ts'
import { planFinding } from '#acts/finding/plan.ts'
import { raiseFinding } from '#acts/finding/raise.ts'
import { reopenFinding } from '#acts/finding/reopen.ts'
import { withdrawFinding } from '#acts/finding/withdraw.ts'
import { splitNow } from '#acts/time/limit/split.ts'
import { findingSteps } from '#rules/finding/cycle.ts'
import { findingStates } from '#rules/finding/finding.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import {
  countFindings,
  findingOf,
  findingsOver,
  overMark,
  waitingFindings,
  waitingMark,
} from '#store/floor/finding.ts'
import { read, runs, type Serving } from '../route.ts'
import { exportFindings } from './exportFindings.ts'
import { filterOf, isOver, ListQuery, markIn } from './findingQuery.ts'
import { FindingAnswer, findingSaid, saying, stepsFor } from './findingSaid.ts'

const PAGE = 50

/** Findings (PLANT-13): lists, one with what may be done with it now, and every step of its life. */
export function findingRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/findings', {
    about:
      'Findings of your sites: those that wait, due first, or those that are done with, the newest first',
    who: 'member',
    query: ListQuery,
    answer: z.object({
      findings: z.array(FindingAnswer),
      next: z.string().nullable().describe('What to give as `after` for the next page; null at the end'),
      counts: z
        .object({
          states: z.partialRecord(z.enum(findingStates), z.int()),
          overdue: z.int(),
          age: z.array(z.int()),
          late: z.array(z.int()),
        })
        .describe('All that the filter lets through, whatever their state: how many, how old, how late'),
    }),
    async answers(tx, { query, actor, now }) {
      const split = await splitNow(tx, now)
      if (isRefusal(split)) return split
      const filter = await filterOf(tx, split, query, actor, now)
      const [list, mark] = isOver(query.which)
        ? ([findingsOver, overMark] as const)
        : ([waitingFindings, waitingMark] as const)
      const rows = await list(tx, filter, PAGE + 1, markIn(query.after))
      const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
      const { states: _, overdue: __, ...all } = filter
      const counts = await countFindings(tx, all, now)
      const said = await saying(tx, split, rows, now)
      return {
        findings: await Promise.all(rows.slice(0, PAGE).map(row => findingSaid(row, said))),
        next: last === undefined ? null : mark(last),
        counts: { ...counts, age: [...counts.age], late: [...counts.late] },
      }
    },
  })
  read(app, serving, '/api/findings/:finding', {
    about: 'A finding, whose it is, and what you may do with it now',
    who: 'member',
    params: z.object({ finding: z.uuid() }),
    answer: FindingAnswer.extend({
      steps: z
        .record(z.enum(findingSteps), z.string().nullable())
        .describe('For each step null where you may do it now, else why not, in a sentence'),
    }),
    async answers(tx, { params: { finding }, actor, now, language }) {
      const split = await splitNow(tx, now)
      if (isRefusal(split)) return split
      const row = await findingOf(tx, finding)
      if (row === undefined) return refuse('finding.not_there')
      const said = await saying(tx, split, [row], now)
      return {
        ...(await findingSaid(row, said)),
        steps: await stepsFor(tx, row, said, actor, language),
      }
    },
  })
  exportFindings(app, serving)
  runs(app, serving, 'POST', '/api/findings', raiseFinding, 'Raise a finding')
  runs(
    app,
    serving,
    'POST',
    '/api/findings/:finding/actions',
    planFinding,
    'Agree on what is done about a finding',
  )
  runs(
    app,
    serving,
    'POST',
    '/api/findings/:finding/closures',
    closeFinding,
    'Say that what was wrong is mended',
  )
  runs(app, serving, 'POST', '/api/findings/:finding/checks', checkFinding, 'Say that what was done works')
  runs(app, serving, 'POST', '/api/findings/:finding/reopenings', reopenFinding, 'Open a finding again')
  runs(
    app,
    serving,
    'POST',
    '/api/findings/:finding/withdrawals',
    withdrawFinding,
    'Withdraw what was raised in error',
  )
}
