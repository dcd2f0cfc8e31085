import { actHeaders, api, told } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { hand } from '../../parts/hand.ts'
import type { Signed } from '../../sign/SignDialog.tsx'
import type { Decision } from '../queries.ts'

type Of = Pick<Decision, 'id' | 'rev'>

/** What every act on a decision names: which, and the state in which it is seen. */
const on = ({ id, rev }: Of) => ({ path: { decision: id }, header: actHeaders(rev) })

/** What others may have done meanwhile is shown as well, also where they were faster. */
async function done(asked: Promise<unknown>): Promise<void> {
  try {
    await asked
  } finally {
    await queries.invalidateQueries({ queryKey: ['decisions'] })
    await queries.invalidateQueries({ queryKey: ['ledger'] })
  }
}

/** Ways in which a decision goes elsewhere than on, each with a reason. */
const ends = {
  sendBack: '/api/decisions/{decision}/returns',
  refuse: '/api/decisions/{decision}/refusals',
  withdraw: '/api/decisions/{decision}/withdrawals',
  suspend: '/api/decisions/{decision}/suspensions',
  resume: '/api/decisions/{decision}/resumptions',
  release: '/api/decisions/{decision}/releases',
  halt: '/api/decisions/{decision}/halts',
  interrupt: '/api/decisions/{decision}/interruptions',
  rework: '/api/decisions/{decision}/reworks',
} as const
export type End = keyof typeof ends

export const end = (of: Of, step: End, why: string) =>
  done(told(api.POST(ends[step], { params: on(of), body: { why } })))

/** The same is asked for anew, in place of what ends: a draft, whose id this is. */
export async function renew(of: Decision): Promise<string> {
  const { id, kind, site, area, class: about, title, content, stated } = of
  const decision = crypto.randomUUID()
  const assets = of.assets.map(one => one.id)
  const body = {
    decision,
    renews: id,
    kind: kind.id,
    site,
    area,
    class: about,
    assets,
    title,
    content,
    stated,
  }
  await done(
    told(api.POST('/api/decisions', { params: { header: actHeaders() }, body: { ...body, until: null } })),
  )
  return decision
}

/** Hands the record on paper to the person. */
export async function paper({ id, number }: Pick<Decision, 'id' | 'number'>): Promise<void> {
  const params = { path: { decision: id } }
  const bytes = await told(api.GET('/api/decisions/{decision}/sheet', { params, parseAs: 'arrayBuffer' }))
  hand(new Uint8Array(bytes as unknown as ArrayBuffer), `decision-${number}.pdf`)
}

export const submit = (of: Of) =>
  done(told(api.POST('/api/decisions/{decision}/submissions', { params: on(of), body: {} })))

/** Takes over what somebody outside asks for. */
export const sponsor = (of: Of) =>
  done(told(api.POST('/api/decisions/{decision}/sponsors', { params: on(of), body: {} })))

type Impact = NonNullable<Decision['asks'][number]['impact']>

export const assess = (of: Of, impact: Impact, answer: 'no' | 'yes' | 'unknown', said: string) =>
  done(
    told(
      api.POST('/api/decisions/{decision}/judgements', { params: on(of), body: { impact, answer, said } }),
    ),
  )

export const advise = (of: Of, said: string) =>
  done(told(api.POST('/api/decisions/{decision}/advice', { params: on(of), body: { said } })))

/** Plans the work from an instant on. */
export const plan = (of: Of, from: string) =>
  done(told(api.POST('/api/decisions/{decision}/schedules', { params: on(of), body: { from } })))

/** Lets work go on until an instant. */
export const extend = (of: Of, to: string, why: string) =>
  done(told(api.POST('/api/decisions/{decision}/extensions', { params: on(of), body: { to, why } })))

/** The state that the page shows by now: what one ticked off before is seen, what others did meanwhile as well. */
const seen = (of: Of): Of => {
  const shown = queries.getQueriesData<Decision>({ queryKey: ['decisions', 'one', of.id] })
  return { id: of.id, rev: Math.max(of.rev, ...shown.map(([, one]) => one?.rev ?? 0)) }
}

let line: Promise<unknown> = Promise.resolve()

/** Ticks an item off. Fingers are faster than the server: one is done after the other. */
export function check(of: Of, item: string, outcome: 'done' | 'departed', note: string): Promise<void> {
  const body = { item, outcome, note }
  const next = line.then(() =>
    done(told(api.POST('/api/decisions/{decision}/checks', { params: on(seen(of)), body }))),
  )
  line = next.catch(() => undefined)
  return next
}

export const start = (of: Of) =>
  done(told(api.POST('/api/decisions/{decision}/starts', { params: on(of), body: {} })))

export const finish = (of: Of, said: string) =>
  done(told(api.POST('/api/decisions/{decision}/ends', { params: on(of), body: { said } })))

export const verify = (of: Of, found: string) =>
  done(told(api.POST('/api/decisions/{decision}/verifications', { params: on(of), body: { found } })))

/** An approval for many times was used. */
export const use = (of: Of, used: { at: string; assets: string[]; note: string }) =>
  done(
    told(
      api.POST('/api/decisions/{decision}/uses', {
        params: on(of),
        body: { use: crypto.randomUUID(), ...used },
      }),
    ),
  )

export const sign = (of: Of, signed: Signed, conditions: string[]) => {
  const params = { path: { decision: of.id } }
  const headers = actHeaders(of.rev)
  const body = { ...signed, conditions }
  return done(told(api.POST('/api/decisions/{decision}/signatures', { params, headers, body })))
}
