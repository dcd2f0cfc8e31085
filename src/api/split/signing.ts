import type { FastifyInstance } from 'fastify'
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { Uuid } from '#acts/fields.ts'
import { acceptFindings } from '#acts/split/accept.ts'
import { signSplit } from '#acts/split/sign.ts'
import { stateOf } from '#acts/split/state.ts'
import { unacceptFinding } from '#acts/split/unaccept.ts'
import { withdrawSplit } from '#acts/split/withdraw.ts'
import type { Identity } from '#identity/identity.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { severities, verdicts } from '#rules/split/finding.ts'
import { sides } from '#rules/split/split.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { notReady, sign } from '#rules/split/version/sign.ts'
import type { Restricted } from '#store/ledger/restricted.ts'
import { acceptancesOf, versionOf } from '#store/split.ts'
import type { Tables } from '#store/tables.ts'
import { sayFinding } from '#words/finding.ts'
import { problem } from '../refusals.ts'
import { read, runs, type Serving } from '../route.ts'
import { signs } from '../signs.ts'

const sees = ({ sites }: Actor, place: string | null) =>
  place === null || sites === '*' || sites.includes(place.split('/')[0] ?? '')

const acceptanceOf = ({ reason, by, restricted }: Selectable<Tables['acceptance']>) => ({
  reason,
  by,
  restricted: (restricted as Restricted | null)?.restricted ?? null,
})

const Refused = z.object({ code: z.string(), title: z.string(), params: z.record(z.string(), z.unknown()) })

/** A draft on its way into force: its proof, its findings accepted, its two keys. */
export function signingRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  const Version = z.object({ version: Uuid })
  read(app, serving, '/api/split/versions/:version/state', {
    about:
      'What keeps a draft out of force: findings, keys with those who can turn them, and why you can or cannot',
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
      /** Why nobody can sign now; null where somebody can. */
      notReady: Refused.nullable(),
      /** Why you cannot sign now; null where you can. */
      notYou: Refused.nullable(),
    }),
    async answers(tx, { params, actor, now, language }) {
      const version = await versionOf(tx, params.version)
      if (version === undefined) return refuse('draft.unknown')
      const state = await stateOf(tx, version, now)
      if (isRefusal(state)) return state
      const { proof, split, signing, hash } = state
      const accepted = new Map((await acceptancesOf(tx, version.id)).map(one => [one.finding, one]))
      const ready = notReady(signing, now)
      const you = actor.person === null ? refuse('access.sign_in') : sign(signing, actor.person, now)
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
        keys: signing.keys.map(({ side, function: fn, holders }) => ({
          side,
          function: fn,
          holders: [...holders],
        })),
        notReady: ready === null ? null : problem(language, ready),
        notYou: isRefusal(you) ? problem(language, you) : null,
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

  signs(app, serving, identity, '/api/split/versions/:version/signatures', signSplit, {
    about: 'Turn your key on a draft, with your identity proven anew',
    subject: 'version',
  })
}
