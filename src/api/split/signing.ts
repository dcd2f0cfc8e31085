import type { FastifyInstance } from 'fastify'
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { Uuid } from '#acts/fields.ts'
import { acceptFindings } from '#acts/split/accept.ts'
import { keysNow, stateOf } from '#acts/split/state.ts'
import { submitSplit } from '#acts/split/submit.ts'
import { unacceptFinding } from '#acts/split/unaccept.ts'
import { withdrawSplit } from '#acts/split/withdraw.ts'
import { decisionStates } from '#rules/decision/cycle.ts'
import { type Actor, isAmong } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { severities, verdicts } from '#rules/split/finding.ts'
import { sides } from '#rules/split/split.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { notReady } from '#rules/split/version/sign.ts'
import { decisionsAbout } from '#store/decision/drafts.ts'
import type { Restricted } from '#store/ledger/restricted.ts'
import { acceptancesOf, versionOf } from '#store/split.ts'
import type { Tables } from '#store/tables.ts'
import { sayFinding } from '#words/finding.ts'
import { problem } from '../refusals.ts'
import { read, runs, type Serving } from '../route.ts'

const sees = ({ sites }: Actor, place: string | null) =>
  place === null || isAmong(place.split('/')[0] ?? '', sites)

const acceptanceOf = ({ reason, by, restricted }: Selectable<Tables['acceptance']>) => ({
  reason,
  by,
  restricted: (restricted as Restricted | null)?.restricted ?? null,
})

const Refused = z.object({ code: z.string(), title: z.string(), params: z.record(z.string(), z.unknown()) })

/** A draft on its way into force: its proof, its findings accepted, and whether it is handed in. */
export function signingRoutes(app: FastifyInstance, serving: Serving): void {
  const Version = z.object({ version: Uuid })
  read(app, serving, '/api/split/versions/:version/state', {
    about: 'What keeps a draft out of force: findings, who can turn the keys, and the decision about it',
    who: 'member',
    params: Version,
    whole: true,
    answer: z.object({
      rev: z.int(),
      hash: z.string(),
      verdict: z.enum(verdicts),
      findings: z.array(
        z.object({
          key: z.string(),
          severity: z.enum(severities),
          kind: z.string(),
          activity: z.string().nullable(),
          place: z.string().nullable(),
          sentence: z.string(),
          accepted: z
            .object({
              reason: z.string(),
              by: z.string(),
              restricted: z
                .uuid()
                .nullable()
                .describe('What the reason can be read under, where it is restricted'),
            })
            .nullable(),
        }),
      ),
      keys: z.array(
        z.object({
          side: z.enum(sides),
          function: z.string(),
          holders: z.array(z.object({ person: z.string(), name: z.string(), for: z.string().nullable() })),
        }),
      ),
      notReady: Refused.nullable().describe(
        'Why it could not come into force; null where it can be handed in',
      ),
      decision: z
        .object({ id: z.uuid(), number: z.int(), state: z.enum(decisionStates), rev: z.int() })
        .nullable()
        .describe('The decision about it, where it is handed in, or was sent back'),
    }),
    async answers(tx, { params, actor, now, language }) {
      const version = await versionOf(tx, params.version)
      if (version === undefined) return refuse('draft.unknown')
      const state = await stateOf(tx, version, now)
      if (isRefusal(state)) return state
      const { proof, split, signing, hash } = state
      const keys = await keysNow(tx, now)
      if (isRefusal(keys)) return keys
      const decision = (await decisionsAbout(tx, version.id)).at(-1)
      const accepted = new Map((await acceptancesOf(tx, version.id)).map(one => [one.finding, one]))
      const ready = notReady(signing, now)
      return {
        rev: version.rev,
        hash,
        verdict: proof.verdict,
        findings: proof.findings
          .filter(({ place }) => sees(actor, place))
          .map(finding => {
            const key = findingKey(finding)
            const one = accepted.get(key)
            return {
              key,
              severity: finding.severity,
              kind: finding.kind,
              activity: finding.activity,
              place: finding.place,
              sentence: sayFinding(language, finding, split),
              accepted: one === undefined ? null : acceptanceOf(one),
            }
          }),
        keys: keys.map(({ side, function: fn, holders }) => ({
          side,
          function: fn,
          holders: [...holders],
        })),
        notReady: ready === null ? null : problem(language, ready),
        decision:
          decision === undefined
            ? null
            : { id: decision.id, number: decision.number, state: decision.state, rev: decision.rev },
      }
    },
  })
  runs(
    app,
    serving,
    'POST',
    '/api/split/drafts/:draft/acceptances',
    acceptFindings,
    'Accept findings in writing',
  )
  runs(
    app,
    serving,
    'DELETE',
    '/api/split/drafts/:draft/acceptances/:finding',
    unacceptFinding,
    'Take an acceptance back',
  )
  runs(
    app,
    serving,
    'POST',
    '/api/split/versions/:version/withdrawals',
    withdrawSplit,
    'Withdraw a version that is not yet in force',
  )
  runs(
    app,
    serving,
    'POST',
    '/api/split/drafts/:draft/submissions',
    submitSplit,
    'Hand a draft in for decision',
  )
}
