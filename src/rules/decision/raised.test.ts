import { expect, test } from 'vitest'
import type { Row } from './asks.ts'
import { raisedBy } from './raised.ts'

const row = (consents: readonly string[]): Row => ({
  ...{ A: ['control-engineering'], R: [], C: [], I: [], keys: ['ot-security', 'control-engineering'] },
  ...{ consents, within: null, escalation: null },
})
const kind = {
  sets: {},
  facts: [],
  impacts: (
    [
      ['quality', 'quality-affected'],
      ['validated', 'quality-affected'],
      ['safety', 'safety-function'],
    ] as const
  ).map(([on, fact]) => ({ on, fact, activity: `impact-${on}`, question: { en: on } })),
}
const rowFor = (facts: Readonly<Record<string, unknown>>) =>
  row(facts['quality-affected'] === false ? [] : ['quality'])
const assessed = { quality: 'no', validated: 'yes', safety: 'yes' } as const

test('DECIDE-2 what an impact changed is told, and who would decide without it', () => {
  const listed = [{}]
  expect(raisedBy(kind, { listed, stated: {}, assessed }, row(['quality']), rowFor)).toEqual([
    {
      impacts: ['validated'],
      without: { A: ['control-engineering'], keys: ['ot-security', 'control-engineering'], consents: [] },
    },
  ])
})

test('DECIDE-2 an impact on what the list says already has changed nothing', () => {
  const known = { listed: [{ 'quality-affected': true }], stated: {}, assessed }
  expect(raisedBy(kind, known, row(['quality']), rowFor)).toEqual([])
})
