import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { assessDecision } from '#acts/decision/assess.ts'
import { attachEvidence } from '#acts/decision/attach.ts'
import { changeDecision } from '#acts/decision/change.ts'
import { consultDecision } from '#acts/decision/consult.ts'
import {
  interruptDecision,
  refuseDecision,
  resumeDecision,
  reworkDecision,
  sendBackDecision,
  suspendDecision,
  withdrawDecision,
} from '#acts/decision/end.ts'
import { decisionKinds } from '#acts/decision/kinds.ts'
import { sponsorDecision } from '#acts/decision/outside/sponsor.ts'
import { extendWork } from '#acts/decision/planning/extend.ts'
import { haltWork, releaseWork } from '#acts/decision/planning/release.ts'
import { scheduleDecision } from '#acts/decision/planning/schedule.ts'
import { recordDecision } from '#acts/decision/record.ts'
import { requestDecision } from '#acts/decision/request.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { useDecision } from '#acts/decision/use.ts'
import { checkItem, finishWork, startWork, verifyWork } from '#acts/decision/work.ts'
import type { Identity } from '#identity/identity.ts'
import { cycle, decisionStates } from '#rules/decision/cycle.ts'
import { impacts, subjects } from '#rules/decision/kind.ts'
import { decisionMark, listedDecisions, openByState } from '#store/decision/list.ts'
import { personNames } from '#store/people.ts'
import { ATTACHMENT_BODY } from '../plant/attachments.ts'
import { LabelAnswer, read, runs, type Serving } from '../route.ts'
import { signs } from '../signs.ts'
import { attendanceRoute } from './attendance.ts'
import { exportDecisions } from './export.ts'
import { Filter, filterOf } from './filter.ts'
import { neededRoute } from './needed.ts'
import { outsideRoutes } from './outside.ts'
import { decisionPage } from './page.ts'
import { DecisionAnswer, DecisionPage, listedSaid } from './said.ts'
import { slotRoute } from './slots.ts'
import { approvalsRoute } from './uses.ts'

const PAGE = 50
const MARK = /^(\d{4}-\S{1,30}) ([0-9a-f-]{36})$/
/** Decisions (DECIDE-1 to DECIDE-8): what kinds there are, lists, one with what may be done with it now, and every step. */
export function decisionRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  read(app, serving, '/api/decision-kinds', {
    about:
      'The kinds of decisions that can be asked for, each with its form, and the life that all of them have',
    who: 'member',
    answer: z.object({
      kinds: z.array(
        z.object({
          id: z.string(),
          label: LabelAnswer,
          about: LabelAnswer,
          activity: z.string(),
          subject: z.enum(subjects),
          intervention: z.string().nullable(),
          facts: z.array(z.string()),
          impacts: z.array(z.object({ on: z.enum(impacts), question: LabelAnswer })),
          fields: DecisionPage.shape.fields,
          work: z.boolean(),
          ends: z.boolean(),
          first: z.boolean(),
          form: z.boolean().describe('Whether people ask for it by its form; else it comes with its record'),
        }),
      ),
      cycle: z.array(
        z.object({
          step: z.string(),
          from: z.array(z.enum(decisionStates)),
          who: z.string(),
          to: z.string(),
          holds: z.array(z.string()),
        }),
      ),
    }),
    answers: async () => ({
      kinds: [...decisionKinds().values()].map(
        ({ id, label, about, activity, subject, intervention = null, effect, ...kind }) => ({
          ...{ id, label, about, activity, subject, intervention, form: effect === undefined },
          ...{ facts: kind.facts, fields: kind.fields, work: kind.work, ends: kind.ends, first: kind.first },
          impacts: kind.impacts.map(({ on, question }) => ({ on, question })),
        }),
      ),
      cycle: cycle.map(({ step, from, who, to, holds }) => ({
        step,
        from: [...from],
        who,
        to,
        holds: [...holds],
      })),
    }),
  })
  neededRoute(app, serving)
  read(app, serving, '/api/decisions', {
    about: 'Decisions of your sites, the newest first',
    who: 'member',
    query: Filter.extend({
      after: z.string().regex(MARK, 'what the page before answered as `next`').optional(),
    }),
    answer: z.object({
      decisions: z.array(DecisionAnswer),
      open: z
        .record(z.string(), z.int())
        .describe('How many of your sites are open, whatever their state: by state, up to a thousand in all'),
      next: z.string().nullable().describe('What to give as `after` for the next page; null at the end'),
    }),
    async answers(tx, { query: { after, ...asked }, actor }) {
      const filter = filterOf(asked, actor)
      const [, at, id] = MARK.exec(after ?? '') ?? []
      const mark = at === undefined || id === undefined ? undefined : { at, id }
      const rows = await listedDecisions(tx, filter, PAGE + 1, mark)
      const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
      const shown = rows.slice(0, PAGE)
      const names = await personNames(
        tx,
        shown.map(one => one.requester),
      )
      const { site, kind, requester } = filter
      return {
        decisions: shown.map(row => listedSaid(row, names)),
        open: await openByState(tx, { site, kind, requester }),
        next: last === undefined ? null : decisionMark(last),
      }
    },
  })
  read(app, serving, '/api/decisions/:decision', {
    about: 'A decision: what is asked, of whom, what was said and signed, and what you may do with it now',
    who: 'member',
    params: z.object({ decision: z.uuid() }),
    answer: DecisionPage,
    answers: (tx, { params: { decision }, actor, now, language }) =>
      decisionPage(tx, decision, { actor, now, language }),
  })
  slotRoute(app, serving)
  outsideRoutes(app, serving)
  approvalsRoute(app, serving)
  attendanceRoute(app, serving)
  exportDecisions(app, serving)
  const post = <Input, Loaded, Outcome>(
    path: string,
    act: Parameters<typeof runs<Input, Loaded, Outcome>>[4],
    about: string,
  ) => runs(app, serving, 'POST', `/api/decisions/:decision/${path}`, act, about)
  runs(app, serving, 'POST', '/api/decisions', requestDecision, 'Ask for a decision: a draft of your own')
  runs(app, serving, 'POST', '/api/decision-records', recordDecision, 'Enter what was done in an emergency')
  post('sponsors', sponsorDecision, 'Take over what somebody outside asks for')
  runs(app, serving, 'PUT', '/api/decisions/:decision', changeDecision, 'Change a request that is a draft')
  post('submissions', submitDecision, 'Hand a request in')
  post('judgements', assessDecision, 'Say whether it has an impact that you judge')
  post('advice', consultDecision, 'Give the advice that you are asked for')
  signs(app, serving, identity, '/api/decisions/:decision/signatures', signDecision, {
    about: 'Turn your key or give your consent, with your identity proven anew',
    subject: 'decision',
    more: { conditions: z.array(z.string().max(300)).max(10).default([]) },
  })
  post('returns', sendBackDecision, 'Send it back to whoever asked')
  post('refusals', refuseDecision, 'Refuse it')
  post('withdrawals', withdrawDecision, 'Withdraw what you asked for')
  post('suspensions', suspendDecision, 'Hold up what is decided')
  post('resumptions', resumeDecision, 'Let go on what was held up')
  post('schedules', scheduleDecision, 'Plan the work')
  post('checks', checkItem, 'See to a condition, a check or a step')
  post('starts', startWork, 'Begin the work')
  runs(
    app,
    serving,
    'POST',
    '/api/decisions/:decision/attachments',
    attachEvidence,
    'Attach evidence of at most 8 MB',
    undefined,
    ATTACHMENT_BODY,
  )
  post('extensions', extendWork, 'Let work go on beyond its time, as the plant')
  post('releases', releaseWork, 'Let the IT side end the work, as the plant')
  post('halts', haltWork, 'End work that the plant has released')
  post('interruptions', interruptDecision, 'Interrupt the work, as the plant')
  post('ends', finishWork, 'End the work')
  post('verifications', verifyWork, 'Say that the work was right; it is closed')
  post('uses', useDecision, 'Put down that an approval for many times was used')
  post('reworks', reworkDecision, 'Give the work back to those who do it')
}
