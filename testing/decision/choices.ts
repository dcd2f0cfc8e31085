import { randomUUID } from 'node:crypto'
import type { Act } from '#acts/act.ts'
import { assessDecision } from '#acts/decision/assess.ts'
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
import { extendWork } from '#acts/decision/planning/extend.ts'
import { haltWork, releaseWork } from '#acts/decision/planning/release.ts'
import { scheduleDecision } from '#acts/decision/planning/schedule.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { checkItem, finishWork, startWork, verifyWork } from '#acts/decision/work.ts'
import { impacts } from '#rules/decision/kind.ts'
import type { AskRow, DecisionRow, ItemRow } from '#store/decision/decisions.ts'
import { content } from '../deciding.ts'
import type { Random } from '../random.ts'

/** Acts on a decision that is there, by their steps. */
export const steps: Readonly<Record<string, Act<never, never, never>>> = {
  ...{ change: changeDecision, submit: submitDecision, assess: assessDecision, consult: consultDecision },
  ...{ sign: signDecision, sendBack: sendBackDecision, refuse: refuseDecision, withdraw: withdrawDecision },
  ...{ suspend: suspendDecision, resume: resumeDecision, schedule: scheduleDecision, check: checkItem },
  ...{
    start: startWork,
    extend: extendWork,
    release: releaseWork,
    halt: haltWork,
    interrupt: interruptDecision,
    finish: finishWork,
  },
  ...{ verify: verifyWork, rework: reworkDecision },
} as never

export type Step = { readonly step: string; readonly by: string; readonly more?: object }
/** Who and what is there to choose from. */
export type Choices = {
  readonly random: Random
  readonly now: Temporal.Instant
  /** Who holds a function; anybody where nobody of these does. */
  readonly who: (fn: string) => string
  /** One who holds functions of both sides. */
  readonly both: string
  readonly everybody: readonly string[]
  readonly assets: readonly string[]
}
const why = 'As was agreed by telephone'
const signs = (conditions: readonly string[]) => ({ meaning: 'approval', zone: 'Europe/Berlin', conditions })
const plan = (minutes: number) => ({
  ...content,
  minutes,
  items: [...content.items, { part: 'before', lane: 'it', label: 'A backup of today is there' }],
})

/** Something that is asked for, or was done first; and by whom. */
export function request({ random, now, who, both, everybody, assets }: Choices): Step {
  const firsts = [...decisionKinds().values()].filter(one => one.first && one.subject === 'assets')
  const first = firsts.length > 0 && random.chance(0.12) ? random.one(firsts) : null
  const inside = { 'outage-window': 'inside' }
  const filled = Object.fromEntries(
    (first?.fields ?? []).map(({ id, type }) => [id, type === 'yes-no' ? true : 'As it was']),
  )
  const what = plan(random.one([15, 60]))
  const more = {
    ...{ kind: first?.id ?? 'firmware', site: 'north', area: 'filling', title: 'Firmware 34.011' },
    content: first === null ? what : { ...what, fields: filled },
    stated: random.one([inside, inside, { 'outage-window': 'outside' }, {}]),
    assets: [random.one(assets)],
    ...(first && { happened: `${now.subtract({ hours: 3 })}`, acted: [random.one(everybody)] }),
  }
  const asking = [
    who('maintenance'),
    who('maintenance'),
    who('control-engineering'),
    who('ot-security'),
    both,
  ]
  return {
    step: first === null ? 'request' : 'record',
    by: random.one([...asking, random.one(everybody)]),
    more,
  }
}

/** A step that fits where a decision stands, by one whom it could be. */
export function fitting(
  row: DecisionRow,
  { items, open }: { readonly items: readonly ItemRow[]; readonly open: readonly AskRow[] },
  choices: Choices,
): Step {
  const { random, now, who, both } = choices
  const by = random.one([who('control-engineering'), who('maintenance'), row.requester])
  const seeTo = (...parts: readonly string[]): Step | null => {
    const item = items.find(one => parts.includes(one.part) && one.done_at === null)
    return item === undefined ? null : { step: 'check', by, more: { item: item.id, outcome: 'done' } }
  }
  switch (row.state) {
    case 'draft':
      return { step: 'submit', by: row.requester }
    case 'decided':
      return {
        step: 'schedule',
        by,
        more: { from: `${now.add({ minutes: random.one([0, 0, 5, 60, 240]) })}` },
      }
    case 'scheduled':
      return seeTo('condition', 'before') ?? { step: 'start', by }
    case 'under-way':
      return seeTo('step') ?? { step: 'finish', by }
    case 'finished': {
      const checker = who(random.one(['control-engineering', 'shift-lead']))
      return seeTo('after') ?? { step: 'verify', by: checker, more: { found: 'It works' } }
    }
    case 'suspended':
      return { step: 'resume', by: who(random.one(['control-engineering', 'ot-security'])), more: { why } }
  }
  if (open.length === 0) return anything(choices)
  const ask = random.one([open[0]!, open[0]!, open.at(-1)!, random.one(open)])
  const asked = who(ask.function)
  if (ask.role === 'consult') return { step: 'consult', by: asked, more: { said: 'No objection' } }
  if (ask.role === 'impact') {
    const answer = random.one(['no', 'no', 'no', 'no', 'no', 'yes', 'unknown'])
    return { step: 'assess', by: asked, more: { impact: ask.impact, answer, said: 'As looked at' } }
  }
  const conditions = random.chance(0.2) ? ['Only with the vendor on site'] : []
  return { step: 'sign', by: random.chance(0.3) ? both : asked, more: signs(conditions) }
}

/** Any step, by anybody. */
export function anything({ random, now, everybody, assets }: Choices): Step {
  const step = random.one(Object.keys(steps))
  const soon = `${now.add({ minutes: random.one([0, 10, 200]) })}`
  const other = { area: 'filling', class: null, assets: [random.one(assets)], title: 'Other firmware' }
  const answer = random.one(['yes', 'no', 'unknown'])
  const more: Record<string, object> = {
    change: { ...other, content: plan(30), stated: {}, until: null },
    assess: { impact: random.one(impacts), answer, said: 'As looked at' },
    consult: { said: 'No objection' },
    sign: signs([]),
    schedule: { from: soon },
    extend: { to: soon, why },
    check: { item: randomUUID(), outcome: 'done' },
    verify: { found: 'It works' },
    ...{ submit: {}, start: {}, finish: {} },
  }
  return { step, by: random.one(everybody), more: more[step] ?? { why } }
}
