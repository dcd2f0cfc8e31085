import { randomUUID } from 'node:crypto'
import type { Act } from '#acts/act.ts'
import { assessDecision } from '#acts/decision/assess.ts'
import { consultDecision } from '#acts/decision/consult.ts'
import { requestDecision } from '#acts/decision/request.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { addPerson } from '#acts/people/add.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { addAsset } from '#acts/plant/addAsset.ts'
import type { Content } from '#rules/decision/content.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import type { Company } from './company.ts'

/** Who decides at the north site, beside those of `company`: the function is their name. */
const functions = [
  'ot-security',
  'control-engineering',
  'process-safety',
  'quality',
  'validation',
  'maintenance',
  'planning',
  'network',
  'plant-security',
] as const
export type Decider = (typeof functions)[number] | 'plant-manager' | 'shift-lead'

export const content: Content = {
  why: 'The vendor has mended a weakness in the web server',
  fields: { version: '34.011', source: 'The vendor’s site, checksum compared' },
  rollback: 'Version 33.011 is kept on the engineering station',
  minutes: 60,
  items: [
    { part: 'before', lane: 'operations', label: 'The line stands' },
    { part: 'step', lane: 'it', label: 'Load the firmware' },
    { part: 'after', lane: 'operations', label: 'The checksum is the one of the vendor' },
  ],
}

/** People who decide at a site, one to each function, an asset there, and short ways to do what they do. */
export async function deciding(at: Company, now: () => Temporal.Instant) {
  const who = { 'plant-manager': at.ids.lena, 'shift-lead': at.ids.jonas } as Record<Decider, string>
  for (const fn of functions) {
    const person = randomUUID()
    who[fn] = person
    const email = `${fn}@works.example`
    await at.done(at.ids.amara, addPerson, { person, name: `Person of ${fn}`, email })
    const holding = { holding: randomUUID(), person, function: fn, site: 'north' }
    await at.done(at.ids.farid, giveHolding, holding)
  }
  async function asset(fields: object = {}): Promise<string> {
    const id = randomUUID()
    const all = {
      tag: `PLC-${id.slice(0, 6)}`,
      class: 'plc',
      area: 'filling',
      safetyFunction: false,
      ...fields,
    }
    await at.done(who['control-engineering'], addAsset, { asset: id, site: 'north', fields: all })
    return id
  }
  const row = async (id: string) => (await at.within(tx => decisionOf(tx, id)))!
  async function tries<Input, Loaded, Outcome>(
    by: string,
    act: Act<Input, Loaded, Outcome>,
    decision: string,
    more: object = {},
  ) {
    const found = await at.within(tx => decisionOf(tx, decision))
    const proof = { session: 'one', account: by, at: now(), components: ['account', 'password'] as const }
    return at.does(by, act, { decision, ...more }, { rev: found?.rev ?? 0, proof })
  }
  /** Does it; throws where it is refused. */
  async function does<Input, Loaded, Outcome>(...told: Parameters<typeof tries<Input, Loaded, Outcome>>) {
    const done = await tries(...told)
    if (isRefusal(done)) throw new Error(`${told[1].name}: ${done.refused} ${JSON.stringify(done.params)}`)
    return done
  }
  const refused = (answer: unknown): string | null => (isRefusal(answer) ? (answer as Refusal).refused : null)
  const signs = (by: Decider, decision: string, more: object = {}) =>
    tries(who[by], signDecision, decision, { meaning: 'approval', zone: 'Europe/Berlin', ...more })
  /** A firmware update is asked for by somebody, on an asset of their site; a draft. */
  async function asks(by: string, more: object = {}): Promise<string> {
    const decision = randomUUID()
    const input = {
      decision,
      kind: 'firmware',
      site: 'north',
      area: 'filling',
      title: 'Firmware 34.011',
      content,
    }
    const stated = { 'outage-window': 'inside' }
    const assets = 'assets' in more ? [] : [await asset()]
    await at.done(by, requestDecision, { ...input, stated, assets, ...more })
    return decision
  }
  const judges = [
    ['safety', 'process-safety'],
    ['quality', 'quality'],
    ['validated', 'validation'],
    ['uptime', 'plant-manager'],
    ['security', 'ot-security'],
  ] as const
  /** It is handed in, and everybody judges, with a yes where `yes` names the impact; those asked for advice give it. */
  async function judged(decision: string, by: string, yes: readonly string[] = []): Promise<void> {
    await does(by, submitDecision, decision)
    for (const [impact, fn] of judges) {
      const answer = yes.includes(impact) ? 'yes' : 'no'
      await does(who[fn], assessDecision, decision, { impact, answer, said: 'As looked at' })
    }
    await advised(decision)
  }
  async function advised(decision: string): Promise<void> {
    for (const fn of Object.keys(who) as Decider[])
      for (;;)
        if (refused(await tries(who[fn], consultDecision, decision, { said: 'No objection' })) !== null) break
  }
  return { who, asset, row, tries, does, refused, signs, asks, judged, advised }
}
export type Deciding = Awaited<ReturnType<typeof deciding>>
