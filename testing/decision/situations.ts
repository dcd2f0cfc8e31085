import { randomUUID } from 'node:crypto'
import type { Act } from '#acts/act.ts'
import { suspendDecision } from '#acts/decision/end.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { useDecision } from '#acts/decision/use.ts'
import { enact } from '#acts/enact.ts'
import { addPerson } from '#acts/people/add.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { observeAssets } from '#acts/plant/import/observe.ts'
import { addWindow } from '#acts/window/add.ts'
import { isRefusal } from '#rules/refusal.ts'
import { itemsOf } from '#store/decision/decisions.ts'
import { decisionsOnSeen } from '#store/decision/observed.ts'
import { emailOf, type Who } from '../company.ts'
import { deciding } from '../deciding.ts'
import { accountFor, PASSWORD } from '../identity.ts'
import { compared } from '../imports.ts'
import type { Installation } from '../installation.ts'
import { deviation, judgedAsNone, type Stage, scanAt, standingApproval, why } from './stages.ts'

/** What is asked of the server, by whom: a step of a decision, or something else. */
export type Asked = {
  who: string
  path: string
  body?: object
  decision?: string
  method?: string
  rev?: number
}

export const now = () => Temporal.Now.instant().round('millisecond')
export const later = (time: Temporal.DurationLike) => now().add(time).toString()

export const step = (who: string, decision: string, path: string, body: object = {}): Asked => ({
  ...{ who, decision, path: `/api/decisions/${decision}/${path}`, body },
})
export const signature = (who: string, decision: string, more: object = {}) =>
  step(who, decision, 'signatures', {
    ...{ meaning: 'approval', zone: 'UTC', given: { account: emailOf(who as Who), password: PASSWORD } },
    ...more,
  })
export const request = (more: object) => ({
  ...{ decision: randomUUID(), site: 'north', area: 'filling' },
  ...more,
})
export const evidence = () => ({
  ...{ attachment: randomUUID(), name: 'before.csv', content: Buffer.from('a;b').toString('base64') },
})

/**
 * Decisions at the north site in every state in which something is refused, with people who can sign in; `both` holds a
 * function of each side, which others hold, too.
 */
export async function situations(at: Installation) {
  const of = await deciding(at, now)
  const both = randomUUID()
  const { maintenance } = of.who
  const day = Temporal.Now.plainDateISO()
  const open = { start: `${day.subtract({ days: 2 })}T00:00`, end: `${day.add({ days: 3 })}T00:00` }
  const window = { window: randomUUID(), kind: 'window', site: 'north', title: 'Pause', why: 'A pause' }
  await at.done(of.who.planning, addWindow, { ...window, ...open })
  await at.done(at.ids.amara, addPerson, { person: both, name: 'Both', email: emailOf('both' as Who) })
  for (const fn of ['ot-security', 'plant-manager']) {
    const holding = { holding: randomUUID(), person: both, function: fn, site: 'north' }
    await at.done(at.ids.farid, giveHolding, holding)
  }
  const { 'ot-security': security, 'control-engineering': engineer, quality } = of.who
  const signingIn = { both, 'ot-security': security, 'control-engineering': engineer, quality, maintenance }
  for (const [who, person] of Object.entries(signingIn))
    await accountFor(at.database, person, emailOf(who as Who))

  /** Each is made once, since what is refused changes nothing. */
  const made = new Map<string, Promise<string>>()
  function once(name: string, make: () => Promise<string>): Promise<string> {
    const found = made.get(name) ?? make()
    made.set(name, found)
    return found
  }
  const scanned = (stage: Stage) => once(stage, () => scanAt(at, of, stage))
  const deviating = (name: 'asked' | 'by both' | 'signed' | 'decided' | 'suspended') =>
    once(`deviation ${name}`, async () => {
      const id = await of.asks(maintenance, deviation())
      await of.does(maintenance, submitDecision, id)
      await judgedAsNone(of, id, ['safety', 'validated', 'security'])
      if (name === 'asked') return id
      await of.advised(id)
      const signing = { meaning: 'approval', zone: 'UTC' }
      if (name === 'by both') await of.does(both, signDecision, id, signing)
      else await of.signs('ot-security', id)
      if (name === 'decided' || name === 'suspended') await of.signs('plant-manager', id)
      if (name === 'suspended') await of.does(at.ids.lena, suspendDecision, id, { why })
      return id
    })
  const standing = (name: 'twice' | 'used up') =>
    once(`standing ${name}`, async () => {
      const id = await standingApproval(of, maintenance)
      if (name === 'twice') return id
      const assets = [await of.asset({ class: 'hmi' })]
      for (const note of ['One', 'Two'])
        await of.does(maintenance, useDecision, id, {
          use: randomUUID(),
          assets,
          at: `${now()}`,
          note: `${note}.`,
        })
      return id
    })
  /** An approval is used, on an operator panel just now. */
  const used = async (decision: string, more: object = {}): Promise<Asked> =>
    step('maintenance', decision, 'uses', {
      ...{ use: randomUUID(), at: later({ minutes: 0 }), note: 'Copied to the vault' },
      ...{ assets: [await of.asset({ class: 'hmi' })], ...more },
    })
  /** An act of some hours ago. */
  async function earlier<I, L, O>(by: string, act: Act<I, L, O>, hours: number, input: object, rev: number) {
    const call = { id: randomUUID(), actor: await at.actor(by), now: now().subtract({ hours }) }
    const done = await enact(at.database.db, act, { ...call, origin: null, rev }, input)
    if (isRefusal(done)) throw new Error(done.refused)
  }
  const emergency = async (acted: readonly string[], happened: string, kind = 'break-fix') => ({
    ...request({ kind, title: 'A screen that went dark', assets: [await of.asset()], acted, happened }),
    content: { why, fields: { fault: 'No image', done: 'Another screen' } },
    stated: { urgency: 'emergency', 'rollback-tested': true },
  })
  /** Its step is seen to. */
  async function checked(decision: string): Promise<Asked> {
    const items = await at.within(tx => itemsOf(tx, decision))
    const item = items.find(({ part }) => part === 'step')!.id
    return step('maintenance', decision, 'checks', { item, outcome: 'done' })
  }
  /** A tool has seen what the list does not have. */
  async function differing(): Promise<string> {
    const { id } = await compared(at.database.db, of.who.network, 'tag,type\nSEEN-1,plc\n', {
      kind: 'observed',
    })
    await at.done(of.who.network, observeAssets, { import: id })
    const [found] = await at.within(tx => decisionsOnSeen(tx, 'asset-differences', 'north'))
    return found!.id
  }
  const drafted = (more: object) => of.asks(maintenance, more)
  return { of, scanned, deviating, standing, used, earlier, emergency, checked, differing, drafted }
}
export type Situations = Awaited<ReturnType<typeof situations>>
