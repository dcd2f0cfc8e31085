import { assessDecision } from '#acts/decision/assess.ts'
import { scheduleDecision } from '#acts/decision/planning/schedule.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { checkItem, finishWork, startWork } from '#acts/decision/work.ts'
import type { Impact } from '#rules/decision/kind.ts'
import { itemsOf } from '#store/decision/decisions.ts'
import type { Company } from '../company.ts'
import type { Decider, Deciding } from '../deciding.ts'

/** How far a decision has come. */
export const stages = [
  'draft',
  'assessing',
  'deciding',
  'decided',
  'scheduled',
  'under-way',
  'worked',
  'finished',
] as const
export type Stage = (typeof stages)[number]

export const why = 'As was agreed by telephone'
export const aMomentAgo = () => Temporal.Now.instant().subtract({ minutes: 5 }).toString()

/** A scan while production runs, of a machine without a partner: the plant manager's key alone. */
export const scan = (asset: string, more: object = {}) => ({
  ...{ kind: 'scan', assets: [asset], title: 'Which versions are there?' },
  content: {
    ...{ why, fields: { method: 'One by one, slowly', stop: 'At the switch' } },
    ...{ rollback: 'It is stopped', minutes: 600 },
    items: [{ part: 'step', lane: 'it', label: 'Ask them' }],
    ...more,
  },
  stated: { 'process-state': 'running' },
})

/** A deviation of the site: OT security's key and the plant manager's; no work follows. */
export const deviation = (more: object = {}) => ({
  ...{ kind: 'deviation', assets: [], title: 'No agent on old stations' },
  content: { why, fields: { standard: 'A', constraint: 'B', compensates: 'C', owner: 'D' } },
  stated: { 'standard-locked': false, 'retrofit-needed': true },
  until: Temporal.Now.plainDateISO().add({ days: 100 }).toString(),
  ...more,
})

/** Whoever judges says that there is no such impact. */
export async function judgedAsNone(of: Deciding, decision: string, asked: readonly Impact[]): Promise<void> {
  const judges: Readonly<Record<Impact, Decider>> = {
    ...{ safety: 'process-safety', quality: 'quality', validated: 'validation' },
    ...{ uptime: 'plant-manager', security: 'ot-security' },
  }
  for (const impact of asked)
    await of.does(of.who[judges[impact]], assessDecision, decision, { impact, answer: 'no' })
}

/** How a scan comes from each stage to the next, all by others than the plant manager as far as may be. */
const ways: readonly ((at: Company, of: Deciding, decision: string) => Promise<unknown>)[] = [
  (_, of, decision) => of.does(of.who.maintenance, submitDecision, decision),
  async (_, of, decision) => {
    await judgedAsNone(of, decision, ['safety', 'uptime'])
    await of.advised(decision)
  },
  (at, of, decision) => of.does(at.ids.lena, signDecision, decision, { meaning: 'approval', zone: 'UTC' }),
  (_, of, decision) => of.does(of.who.maintenance, scheduleDecision, decision, { from: aMomentAgo() }),
  (_, of, decision) => of.does(of.who.maintenance, startWork, decision),
  async (at, of, decision) => {
    const [item] = await at.within(tx => itemsOf(tx, decision))
    await of.does(of.who.maintenance, checkItem, decision, { item: item!.id, outcome: 'done' })
  },
  (_, of, decision) => of.does(of.who.maintenance, finishWork, decision),
]

/** A scan that has come so far, asked for by maintenance; of an asset of its own unless one is given. */
export async function scanAt(
  at: Company,
  of: Deciding,
  stage: Stage,
  { asset, ...more }: { readonly asset?: string } & Record<string, unknown> = {},
): Promise<string> {
  const decision = await of.asks(of.who.maintenance, scan(asset ?? (await of.asset({ class: 'mes' })), more))
  for (const way of ways.slice(0, stages.indexOf(stage))) await way(at, of, decision)
  return decision
}

/** Backups of operator panels without asking, twice, for a hundred days: asked for by somebody. */
export const standing = (more: object = {}) => ({
  ...{ kind: 'standing-approval', class: 'hmi', assets: [], area: null, title: 'Backups of operator panels' },
  content: { why, fields: { scope: 'All panels', limits: 'Not in a batch', owner: 'Lena', count: '2' } },
  stated: { intervention: 'backup' },
  until: Temporal.Now.plainDateISO().add({ days: 100 }).toString(),
  ...more,
})

/** The same, decided. */
export async function standingApproval(of: Deciding, by: string, more: object = {}): Promise<string> {
  const decision = await of.asks(by, standing(more))
  await of.does(by, submitDecision, decision)
  await judgedAsNone(of, decision, ['safety', 'validated', 'security'])
  await of.advised(decision)
  const signed = await of.signs('control-engineering', decision)
  if (of.refused(signed) !== null) throw new Error(JSON.stringify(signed))
  return decision
}
