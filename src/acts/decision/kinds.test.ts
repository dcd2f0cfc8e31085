import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { effectNames, type Kind } from '#rules/decision/kind.ts'
import { type Company, company } from '#testing/company.ts'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Decider, type Deciding, deciding } from '#testing/deciding.ts'
import { assessDecision } from './assess.ts'
import { loadDecision } from './decision.ts'
import { decisionKinds, kindsIn } from './kinds.ts'
import { submitDecision } from './submit.ts'

const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
const inDays = (days: number) => Temporal.PlainDate.from('2026-11-23').add({ days }).toString()

/** For each kind what is stated, until when, and whose keys and consents it then takes. */
const expected: Readonly<Record<string, [object, string | null, ...Decider[]]>> = {
  agent: [{ 'process-state': 'running' }, null, 'plant-manager'],
  'break-fix': [{ urgency: 'urgent', 'rollback-tested': true }, null, 'ot-security', 'control-engineering'],
  bypass: [{}, inDays(3), 'ot-security', 'control-engineering'],
  configuration: [{ 'outage-window': 'inside' }, null, 'ot-security', 'control-engineering'],
  deviation: [
    { 'standard-locked': false, 'retrofit-needed': true },
    inDays(90),
    'ot-security',
    'plant-manager',
  ],
  firmware: [{ 'outage-window': 'outside' }, null, 'ot-security', 'plant-manager'],
  'firewall-change': [
    { 'conduit-agreed': false, exposure: 'plant', zone: 'control' },
    null,
    'network',
    'control-engineering',
  ],
  'firewall-permission': [
    { 'conduit-agreed': false, exposure: 'plant', zone: 'safety' },
    inDays(7),
    'network',
    'control-engineering',
    'process-safety',
  ],
  hardening: [{ 'outage-window': 'inside' }, null, 'ot-security', 'control-engineering'],
  'like-for-like': [{}, null, 'shift-lead'],
  'logic-change': [{ executor: 'own' }, null, 'control-engineering'],
  'new-connectivity': [{ exposure: 'office', 'target-level': 2 }, null, 'ot-security', 'control-engineering'],
  patch: [{ 'outage-window': 'inside' }, null, 'ot-security', 'control-engineering'],
  'physical-access': [{}, inDays(180), 'plant-security'],
  'risk-acceptance': [{ 'remaining-risk': 'medium' }, inDays(90), 'ot-security', 'plant-manager'],
  scan: [{ 'process-state': 'stopped' }, null, 'shift-lead'],
  'standing-approval': [{ intervention: 'patch' }, inDays(90), 'control-engineering'],
  'tool-rollout': [
    { 'tool-qualified': true, 'vendor-approval': 'approved', 'crews-trained': true, 'first-rollout': true },
    null,
    'ot-security',
    'control-engineering',
  ],
  'vendor-session': [{ urgency: 'routine', 'alters-logic': false }, null, 'ot-security', 'shift-lead'],
}

const filled = ({ fields, uses, undone }: Kind) => ({
  why: 'It is needed',
  fields: Object.fromEntries(
    fields.map(({ id, type }) => [id, type === 'yes-no' ? true : id === uses?.most ? '12' : 'As agreed']),
  ),
  ...{ rollback: 'As it was', minutes: 60 },
  items: [
    { part: 'step', lane: 'it', label: 'Do it' },
    ...(undone ? [{ part: 'after', lane: 'operations', label: 'Undo it' }] : []),
  ],
})

let base: TestDatabase
let at: Company
let of: Deciding
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
})
afterAll(() => base.drop())

/** Asked for, handed in, and every impact judged as none. */
async function judged(kind: Kind, stated: object, until: string | null, content: object = filled(kind)) {
  const about = {
    assets: { assets: [await of.asset({ validated: 'no', regime: 'engineering' })] },
    class: { assets: [], area: null, class: 'hmi' },
    place: { assets: [], area: null },
  }[kind.subject]
  const id = await of.asks(of.who.maintenance, {
    ...{ kind: kind.id, title: kind.label.en, content, stated, until },
    ...about,
  })
  const handed = await of.tries(of.who.maintenance, submitDecision, id)
  if (of.refused(handed) !== null) return { id, refused: of.refused(handed) }
  const judges: Readonly<Record<string, Decider>> = {
    ...{ safety: 'process-safety', quality: 'quality', validated: 'validation' },
    ...{ uptime: 'plant-manager', security: 'ot-security' },
  }
  for (const { on } of kind.impacts)
    await of.does(of.who[judges[on]!], assessDecision, id, { impact: on, answer: 'no' })
  return { id, refused: null }
}

async function slotsOf(id: string) {
  const actor = await at.actor(at.ids.farid)
  const loaded = await at.within(tx => loadDecision(tx, { decision: id }, { actor, now }))
  if (!('slots' in loaded)) throw new Error(loaded.refused)
  return loaded.slots
}

describe('DECIDE-1 a kind', () => {
  test('every one that is asked for by its form has a row here', () => {
    const asked = [...decisionKinds().values()].filter(({ effect }) => effect === undefined)
    expect(asked.map(({ id }) => id)).toEqual(Object.keys(expected).toSorted())
  })

  test('each that comes with its record is the only one of its effect', () => {
    const effects = [...decisionKinds().values()].flatMap(({ effect }) => effect ?? [])
    expect(effects.toSorted()).toEqual(effectNames.toSorted())
  })

  test.each(Object.entries(expected))(
    'DECIDE-2 DECIDE-3 %s is judged by those whom the standard split names, and waits for keys by name',
    async (name, [stated, until, ...keys]) => {
      const { id, refused } = await judged(decisionKinds().get(name)!, stated, until)
      expect(refused).toBeNull()
      expect((await of.row(id)).state).toBe('deciding')
      const slots = await slotsOf(id)
      expect(slots.map(one => one.function).toSorted()).toEqual([...keys].toSorted())
      expect(slots.flatMap(({ holders }) => holders.map(({ person }) => person)).toSorted()).toEqual(
        keys.map(key => of.who[key]).toSorted(),
      )
    },
  )

  test('asks for facts that the standard split has, and states them in both languages', () => {
    const { facts, activities } = standardSplit()
    for (const kind of decisionKinds().values()) {
      const named = [
        ...kind.facts,
        ...Object.keys(kind.sets),
        ...kind.impacts.flatMap(({ fact }) => fact ?? []),
      ]
      const known = new Set(facts.map(({ id }) => id))
      expect(
        named.filter(id => !known.has(id)),
        kind.id,
      ).toEqual([])
      const asked = [kind.activity, ...kind.impacts.map(({ activity }) => activity)]
      expect(
        asked.filter(id => !activities.some(one => one.id === id)),
        kind.id,
      ).toEqual([])
      const labels = [kind.label, kind.about, ...kind.fields.map(one => one.label)]
      const texts = [...labels, ...kind.impacts.map(({ question }) => question)]
      expect(
        texts.filter(({ de }) => de === undefined),
        kind.id,
      ).toEqual([])
    }
  })

  test('for how long it is asked is counted, not stated: longer than half a year goes up', async () => {
    const deviation = decisionKinds().get('deviation')!
    const stated = { 'standard-locked': false, 'retrofit-needed': true, days: 5 }
    const { id } = await judged(deviation, stated, inDays(200))
    expect((await slotsOf(id)).map(one => one.function)).toContain('steering-operations')
    expect((await of.row(id)).facts).toMatchObject({ days: 200 })
  })

  test('a part that differs is no like-for-like replacement; a bypass says how it is undone', async () => {
    const same = decisionKinds().get('like-for-like')!
    const content = filled(same)
    const other = { ...content, fields: { ...content.fields, 'same-firmware': false } }
    expect((await judged(same, {}, null, other)).refused).toBe('decision.other_kind')
    const bypass = decisionKinds().get('bypass')!
    const plan = { ...filled(bypass), items: content.items }
    expect((await judged(bypass, {}, inDays(3), plan)).refused).toBe('decision.incomplete')
  })
})

describe('DECIDE-1 the files of kinds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-kinds-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const kinds = (name: string, text: string) => {
    const where = join(folder, name)
    mkdirSync(where)
    const { pathname } = new URL('../../../content/decisions/patch.yaml', import.meta.url)
    copyFileSync(pathname, join(where, 'patch.yaml'))
    writeFileSync(join(where, 'network-rule.yaml'), text)
    return () => kindsIn(pathToFileURL(`${where}/`))
  }
  const page = readFileSync(new URL('../../../docs/adding-a-kind.md', import.meta.url), 'utf8')
  const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []

  test('one more is one file: that of docs/adding-a-kind.md', () => {
    const found = kinds('added', shown)()
    expect([...found.keys()]).toEqual(['network-rule', 'patch'])
    expect(found.get('network-rule')).toMatchObject({ activity: 'firewall-rule', work: true, ends: false })
    const { activities } = standardSplit()
    expect(activities.map(({ id }) => id)).toContain('firewall-rule')
  })

  test.each([
    ['unknown', shown.replace('work:', 'works:'), /network-rule\.yaml: [\s\S]*works/],
    [
      'called otherwise',
      shown.replace('id: network-rule', 'id: rule'),
      /network-rule\.yaml: a kind is called/,
    ],
    ['without a subject', shown.replace(/subject: .*/, ''), /network-rule\.yaml: [\s\S]*subject/],
    ['resting on no field', `${shown}updates: { firmware: nothing }\n`, /no required field nothing/],
    ['no YAML at all', 'a: [', /network-rule\.yaml/],
  ])('one that does not fit is refused by name: %s', (name, text, why) => {
    expect(kinds(name, text)).toThrow(why)
  })
})
