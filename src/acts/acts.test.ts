import { expect, test } from 'vitest'
import { isSystem, mayAct } from '#rules/people/access.ts'
import { nobody } from '#rules/people/actor.ts'
import type { AnyAct } from '#rules/people/doers.ts'
import { actNames } from '#rules/split/acts.ts'
import type { Act } from './act.ts'

const files = import.meta.glob<Record<string, unknown>>(['./*/**/*.ts', '!./**/*.test.ts'], { eager: true })
const isAct = (value: unknown): value is Act<unknown, unknown, unknown> =>
  typeof value === 'object' && value !== null && 'decide' in value && 'write' in value
const acts = Object.values(files).flatMap(file => Object.values(file).filter(isAct))

test('TRUST-2 every act that a split binds is there, each once, and none that the table of access does not name', () => {
  const names = acts.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(20)
  expect(new Set(names).size).toBe(names.length)
  expect(actNames.filter(name => !names.includes(name))).toEqual([])
  const denied = refusals(names).filter(([, code]) => code === 'access.not_named')
  expect(denied).toEqual([])
})

test('TRUST-2 who is not signed in may do nothing but found, join, and what the product does by itself', () => {
  const open = refusals(acts.map(({ name }) => name)).filter(([, code]) => code === undefined)
  expect(open.map(([name]) => name).toSorted()).toEqual([
    'account.note',
    'configuration.drift',
    'decision.expire',
    'decision.replace',
    'decision.reroute',
    'decision.silence',
    'decision.unplan',
    'limit.close',
    'limit.open',
    'limit.step',
    'organisation.found',
    'person.arrive',
    'person.follow',
    'person.join',
    'person.recover',
    'webhook.stop',
  ])
  expect(
    open
      .map(([name]) => name)
      .filter(isSystem)
      .toSorted(),
  ).toEqual([
    'account.note',
    'configuration.drift',
    'decision.expire',
    'decision.replace',
    'decision.reroute',
    'decision.silence',
    'decision.unplan',
    'limit.close',
    'limit.open',
    'limit.step',
    'person.arrive',
    'person.follow',
    'person.recover',
    'webhook.stop',
  ])
})

test('TRUST-2 what the table does not name is denied, to whomever', () => {
  const anybody = { ...nobody, person: 'x', administrator: true, founder: 'it' as const, may: actNames }
  expect(mayAct('moon.move' as AnyAct, anybody)?.refused).toBe('access.not_named')
})

test('TRUST-4 an act that changes a record asks for the state that was seen', () => {
  const changing = ['change', 'end', 'rename', 'discard', 'import', 'accept', 'unaccept', 'sign', 'withdraw']
  const careless = acts.filter(
    ({ name, rev }) => changing.includes(name.split('.')[1] ?? '') && rev === undefined,
  )
  // Their parts have states of their own: what was seen of each goes along, or is compared when it is done.
  const inParts = ['assets.change', 'assets.import', 'difference.accept', 'draft.change']
  expect(careless.map(({ name }) => name).toSorted()).toEqual(inParts)
})

const refusals = (names: readonly AnyAct[]) =>
  names.map(name => [name, mayAct(name, nobody)?.refused] as const)
