import { randomUUID } from 'node:crypto'
import { openCampaign } from '#acts/decision/campaign/open.ts'
import { suspendDecision } from '#acts/decision/end.ts'
import { applyFromOutside } from '#acts/decision/outside/apply.ts'
import { requestDecision } from '#acts/decision/request.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { addWindow } from '#acts/window/add.ts'
import { itemsOf } from '#store/decision/decisions.ts'
import { emailOf, type Who } from '../company.ts'
import { type Deciding, deciding } from '../deciding.ts'
import { fromOutside } from '../decision/outside.ts'
import { evidence } from '../decision/situations.ts'
import { aMomentAgo, deviation, type Stage, scanAt, standingApproval, why } from '../decision/stages.ts'
import { PASSWORD } from '../identity.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

/** How the routes of decisions are asked: of one at the site, whose plant manager has what the step takes. */
export const decisionSteps: Readonly<Record<string, Make>> = {
  'GET /api/decisions': async at => {
    await drafted(at)
    return {}
  },
  'GET /api/decisions/export': async at => {
    await drafted(at)
    return { path: '/api/decisions/export?format=csv' }
  },
  'POST /api/decisions/:decision/attachments': drafts('/attachments', evidence),
  'GET /api/decisions/:decision': async at => ({ path: `/api/decisions/${(await drafted(at)).decision}` }),
  'POST /api/decisions': () => ({ body: request() }),
  'GET /api/decision-kinds/:kind/needed': () => ({
    path: '/api/decision-kinds/risk-acceptance/needed?site=north',
  }),
  'GET /api/decisions/:decision/slots': async at => {
    const { decision } = await (await decidingAt(at)).shared('decided')
    return { path: `/api/decisions/${decision}/slots` }
  },
  'GET /api/decisions/:decision/sheet': async at => ({
    path: `/api/decisions/${(await drafted(at)).decision}/sheet`,
  }),
  'GET /api/requests/:decision': async at => ({ path: `/api/requests/${(await applied(at)).decision}` }),
  'POST /api/requests': () => ({ body: fromOutside() }),
  'POST /api/decisions/:decision/sponsors': async at => {
    const { decision, rev } = await applied(at)
    return { path: `/api/decisions/${decision}/sponsors`, body: {}, rev }
  },
  'GET /api/campaigns': async at => {
    await decidingAt(at).then(({ campaign }) => campaign())
    return {}
  },
  'GET /api/campaigns/:campaign': async at => ({
    path: `/api/campaigns/${await (await decidingAt(at)).campaign()}`,
  }),
  'POST /api/campaigns': async at => ({ body: campaignOf(await (await decidingAt(at)).asset()) }),
  'POST /api/decision-records': async at => ({ body: await record(at) }),
  'PUT /api/decisions/:decision': drafts('', () => {
    const { decision: _, kind: __, site: ___, ...changed } = request()
    return changed
  }),
  'POST /api/decisions/:decision/submissions': drafts('/submissions', () => ({})),
  'POST /api/decisions/:decision/withdrawals': drafts('/withdrawals', () => ({ why })),
  'POST /api/decisions/:decision/judgements': steps('assessing', 'judgements', () => ({
    ...{ impact: 'uptime', answer: 'no' },
  })),
  'POST /api/decisions/:decision/advice': steps('advising', 'advice', () => ({ said: 'No objection' })),
  'POST /api/decisions/:decision/signatures': steps('deciding', 'signatures', (_, who) => ({
    ...{ meaning: 'approval', zone: 'UTC' },
    given: { account: who === null ? '' : emailOf(who), password: PASSWORD },
  })),
  'POST /api/decisions/:decision/returns': steps('deciding', 'returns', () => ({ why })),
  'POST /api/decisions/:decision/refusals': steps('deciding', 'refusals', () => ({ why })),
  'POST /api/decisions/:decision/suspensions': steps('decided', 'suspensions', () => ({ why })),
  'POST /api/decisions/:decision/resumptions': steps('suspended', 'resumptions', () => ({ why })),
  'POST /api/decisions/:decision/schedules': steps('decided', 'schedules', () => ({ from: aMomentAgo() })),
  'POST /api/decisions/:decision/checks': steps('under-way', 'checks', ({ step }) => ({
    ...{ item: step, outcome: 'done' },
  })),
  'POST /api/decisions/:decision/starts': steps('scheduled', 'starts', () => ({})),
  'POST /api/decisions/:decision/extensions': steps('under-way', 'extensions', () => ({
    ...{ to: Temporal.Now.instant().add({ hours: 20 }).toString(), why },
  })),
  'POST /api/decisions/:decision/releases': steps('under-way', 'releases', () => ({ why })),
  'POST /api/decisions/:decision/halts': steps('under-way', 'halts', () => ({ why })),
  'POST /api/decisions/:decision/interruptions': steps('under-way', 'interruptions', () => ({ why })),
  'POST /api/decisions/:decision/ends': steps('worked', 'ends', () => ({})),
  'POST /api/decisions/:decision/verifications': steps('finished', 'verifications', () => ({
    found: 'All machines answer',
  })),
  'POST /api/decisions/:decision/uses': steps('standing', 'uses', ({ step }) => ({
    ...{ use: randomUUID(), assets: [step], at: `${Temporal.Now.instant()}`, note: 'As it was approved' },
  })),
  'GET /api/decisions/:decision/attendance': async at => {
    const { decision } = await (await decidingAt(at)).shared('decided')
    return { path: `/api/decisions/${decision}/attendance?at=${aMomentAgo()}` }
  },
  'GET /api/assets/:asset/approvals': async at => ({
    path: `/api/assets/${(await (await decidingAt(at)).shared('standing')).step}/approvals`,
  }),
  'POST /api/decisions/:decision/reworks': steps('finished', 'reworks', () => ({ why })),
}

const request = () => ({
  ...{ decision: randomUUID(), kind: 'risk-acceptance', site: 'north', title: 'A door that does not close' },
  content: { why, fields: { risk: 'A', controls: 'B', remains: 'C', owner: 'D' } },
  ...{ stated: { 'remaining-risk': 'medium' }, until: '2999-12-31' },
})

async function record(at: Installation) {
  const { asset } = await decidingAt(at)
  const content = { why, fields: { fault: 'No image', done: 'Another screen' } }
  const who = { happened: '2026-01-05T03:00:00Z', acted: [at.ids.jonas] }
  return { ...request(), kind: 'break-fix', assets: [await asset()], content, ...who }
}

/** What the vendor of the site asks for. */
async function applied(at: Installation): Promise<{ decision: string; rev: number }> {
  const { subject: decision } = await at.done(at.ids.viktor, applyFromOutside, fromOutside())
  return { decision, rev: 1 }
}

/** A draft of the plant manager of the site. */
async function drafted(at: Installation): Promise<{ decision: string; rev: number }> {
  const { subject: decision } = await at.done(at.ids.lena, requestDecision, request())
  return { decision, rev: 1 }
}

function drafts(path: string, body: () => object): Make {
  return async at => {
    const { decision, rev } = await drafted(at)
    return { path: `/api/decisions/${decision}${path}`, body: body(), rev }
  }
}

type Step = Stage | 'advising' | 'suspended' | 'standing'
type Made = { readonly decision: string; readonly step: string }

/** A step of a decision that has come so far. Only the plant manager gets it done: each time a new one is made for her. */
function steps(stage: Step, path: string, body: (made: Made, who: Who | null) => object): Make {
  return async (at, who) => {
    const of = await decidingAt(at)
    const made = who === 'lena' ? await of.make(stage) : await of.shared(stage)
    const { rev } = await of.row(made.decision)
    return { path: `/api/decisions/${made.decision}/${path}`, body: body(made, who), rev }
  }
}

type People = Deciding &
  Record<'make' | 'shared', (stage: Step) => Promise<Made>> & { campaign: () => Promise<string> }
const known = new WeakMap<Installation, Promise<People>>()

/** Those who decide at the site, from when a decision first has to come further than a draft. */
function decidingAt(at: Installation): Promise<People> {
  const found = known.get(at) ?? peopleAt(at)
  known.set(at, found)
  return found
}

async function peopleAt(at: Installation): Promise<People> {
  const of = await deciding(at, () => Temporal.Now.instant().round('millisecond'))
  const window = { window: randomUUID(), kind: 'window', site: 'north', title: 'All year', why: 'A pause' }
  const day = Temporal.Now.plainDateISO()
  const open = { start: `${day.subtract({ days: 2 })}T00:00`, end: `${day.add({ days: 2 })}T00:00` }
  await at.done(of.who.planning, addWindow, { ...window, ...open })
  const once = new Map<Step, Promise<Made>>()
  const shared = (stage: Step) => {
    const found = once.get(stage) ?? make(stage)
    once.set(stage, found)
    return found
  }
  async function make(stage: Step): Promise<Made> {
    if (stage === 'standing') return standingAt(at, of)
    if (stage === 'advising') return { decision: await lockedDeviation(of), step: '' }
    const decision = await scanAt(at, of, stage === 'suspended' ? 'decided' : stage)
    if (stage === 'suspended') await of.does(at.ids.lena, suspendDecision, decision, { why })
    const items = await at.within(tx => itemsOf(tx, decision))
    return { decision, step: items.find(({ part }) => part === 'step')?.id ?? '' }
  }
  const campaign = async () =>
    (await at.done(at.ids.lena, openCampaign, campaignOf(await of.asset()))).subject
  return { ...of, make, shared, campaign }
}

const campaignOf = (asset: string) => {
  const { title, content } = request()
  return { campaign: randomUUID(), kind: 'patch', title, content, assets: [asset] }
}

/** What the plant manager asked to be approved for many times, and an asset of its class. */
async function standingAt(at: Installation, of: Deciding): Promise<Made> {
  const decision = await standingApproval(of, at.ids.lena)
  return { decision, step: await of.asset({ class: 'hmi' }) }
}

/** Of a standard that corporate has locked: the plant manager is asked for advice. */
async function lockedDeviation(of: Deciding): Promise<string> {
  const stated = { 'standard-locked': true, 'retrofit-needed': true }
  const decision = await of.asks(of.who.maintenance, deviation({ stated, area: null }))
  await of.does(of.who.maintenance, submitDecision, decision)
  return decision
}
