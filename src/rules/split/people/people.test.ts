import { describe, expect, test } from 'vitest'
import { type Change, plantSplit } from '#testing/plant.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { randomFrom } from '#testing/random.ts'
import { isRefusal } from '../../refusal.ts'
import { resolve } from '../resolve.ts'
import type { Split } from '../split.ts'
import { momentAt } from './moment.ts'
import { deputyCircles, holdersOf, seatsOf, standing, untrainedOf, vacancyOf } from './people.ts'

const changed = (change: Change, more: Partial<Split> = {}): Split => ({ ...plantSplit(change), ...more })
const who = (split: Split, on: string, fn = 'quality', place = 'north') =>
  standing(split, fn, place, on).map(({ person }) => person)

describe('SPLIT-8 the moment counts', () => {
  test('a day is a day in the zone of the site, and a date alone its noon there', () => {
    const sites = [{ id: 'north', label: { en: 'North' }, zone: 'America/Chicago' }]
    const ends: Change = data => void Object.assign(data.holders[3]!, { to: '2026-11-30' })
    const split = changed(ends, { sites, absences: [], overrides: [] })
    expect(who(split, '2026-12-01T05:59:59Z')).toEqual(['ines'])
    expect(who(split, '2026-12-01T06:00:00Z')).toEqual([])
    expect(momentAt(split, 'north', '2026-11-30')).toEqual({
      day: '2026-11-30',
      at: Date.parse('2026-11-30T18:00:00Z'),
    })
    expect(momentAt(split, null, '2026-11-30')?.at).toBe(Date.parse('2026-11-30T12:00:00Z'))
  })

  test('also on the days on which clocks are changed', () => {
    const split = { zone: 'Europe/Berlin' }
    expect(momentAt(split, null, '2026-03-29')?.at).toBe(Date.parse('2026-03-29T10:00:00Z'))
    expect(momentAt(split, null, '2026-10-25')?.at).toBe(Date.parse('2026-10-25T11:00:00Z'))
    expect(momentAt(split, null, '2026-10-24T22:30:00Z')?.day).toBe('2026-10-25')
  })

  test('an absence begins and ends at its instant, and one without an end goes on', () => {
    const away = { person: 'ines', from: '2026-11-24T08:00:00Z', to: '2026-11-24T16:00:00Z' }
    const split = changed(() => undefined, { absences: [away] })
    const at = ['07:59:59', '08:00:00', '15:59:59', '16:00:00']
    expect(at.map(clock => who(split, `2026-11-24T${clock}Z`)[0])).toEqual(['ines', 'piet', 'piet', 'ines'])
    const open = changed(() => undefined, { absences: [{ person: 'ines', from: '2026-11-24T08:00:00Z' }] })
    expect(who(open, '2031-01-01')).toEqual(['piet'])
  })
})

describe('SPLIT-8 who has left', () => {
  const left = changed(() => undefined, {
    people: plantSplit().people!.map(one =>
      one.id === 'ines' || one.id === 'piet' ? { ...one, left: '2026-11-20T12:00:00Z' } : one,
    ),
  })
  test('holds nothing from that moment on, stands in for nobody, and the vacancy says so', () => {
    expect(who(left, '2026-11-20T11:59:59Z')).toEqual(['ines'])
    expect(holdersOf(left, 'quality', 'north', '2026-11-20T12:00:00Z')).toEqual([])
    expect(vacancyOf(left, 'quality', 'north', '2026-11-21')).toEqual({ why: 'left', people: ['ines'] })
    expect(vacancyOf(left, 'ot-security', 'north', '2026-11-21')).toBeNull()
    const away = { ...left, people: left.people!.filter(({ id }) => id !== 'ines') }
    expect(vacancyOf(away, 'quality', 'north', '2026-11-25')).toEqual({ why: 'absent', people: ['ines'] })
  })

  test('is no link of a circle of deputies', () => {
    const circle: Change = data => void data.deputies.push({ person: 'piet', deputy: 'ines' })
    expect(deputyCircles(changed(circle), '2026-11-25')).toEqual([['ines', 'piet']])
    expect(deputyCircles({ ...changed(circle), people: left.people! }, '2026-11-25')).toEqual([])
  })
})

describe('SPLIT-8 training that a function asks for', () => {
  const gxp = { id: 'gxp', label: { en: 'GxP' } }
  const asks = (trainings: NonNullable<Split['trainings']>) =>
    changed(() => undefined, {
      functions: plantSplit().functions.map(fn => (fn.id === 'quality' ? { ...fn, training: [gxp] } : fn)),
      trainings,
      absences: [],
    })
  const had = asks([{ person: 'ines', course: 'gxp', from: '2025-01-01', to: '2026-11-30' }])

  test('as long as it holds its holder stands; the day after they do not, and the answer and the vacancy say why', () => {
    expect(who(had, '2026-11-30')).toEqual(['ines'])
    expect(who(had, '2026-12-01')).toEqual([])
    expect(vacancyOf(had, 'quality', 'north', '2026-12-01')).toEqual({ why: 'untrained', people: ['ines'] })
    expect(untrainedOf(had, 'quality', 'north', '2026-12-01')).toEqual([{ person: 'ines', courses: ['gxp'] }])
    const facts = { validated: true }
    const answer = resolve(had, { activity: 'patch', place: 'north', facts, on: '2026-12-01' })
    expect(isRefusal(answer) ? answer : [answer.vacant.quality, answer.untrained]).toEqual([
      { why: 'untrained', people: ['ines'] },
      { quality: ['ines'] },
    ])
  })

  test('a deputy needs it, too', () => {
    const away = [{ person: 'ines', from: '2026-11-24T08:00:00Z' }]
    expect(who({ ...had, absences: away }, '2026-11-25')).toEqual([])
    const both = asks([...had.trainings!, { person: 'piet', course: 'gxp' }])
    expect(who({ ...both, absences: away }, '2026-11-25')).toEqual(['piet'])
  })
})

describe('DECIDE-3 one person who stands for both keys', () => {
  const small: Change = data => void Object.assign(data.holders[2]!, { person: 'jonas' })
  const answer = (split: Split, on = '2026-11-20') => {
    const found = resolve(split, { activity: 'patch', place: 'north', facts: { validated: false }, on })
    if (isRefusal(found)) throw new Error(found.refused)
    return found.secondKey
  }
  test('turns one; the other is turned by the next of its side', () => {
    expect(answer(plantSplit())).toBeNull()
    expect(answer(changed(small))).toEqual({
      key: 'control',
      function: 'plant-manager',
      place: 'north',
      holders: [{ person: 'karel', name: 'karel', for: null }],
      instead: 'jonas',
    })
  })

  test('first whoever holds the same function corporate', () => {
    const also: Change = data => {
      small(data)
      data.holders.push({ function: 'control', person: 'piet' } as never)
    }
    expect(answer(changed(also))).toMatchObject({
      function: 'control',
      place: null,
      holders: [{ person: 'piet' }],
    })
  })

  test('nobody, where everybody is that person', () => {
    const all = changed(data => {
      for (const one of data.holders) Object.assign(one, { person: 'jonas' })
    })
    expect(answer(all)).toMatchObject({ holders: [], instead: 'jonas' })
  })
})

test('SPLIT-8 at any moment nobody turns both keys, and nobody stands who is away, has left or lacks a training', () => {
  const people = ['a', 'b', 'c', 'd', 'e']
  const day = (n: number) => `2026-12-${String(n).padStart(2, '0')}`
  const each = (seed: number) => {
    const random = randomFrom(seed)
    const span = () => ({ from: day(1 + random.below(10)), to: day(10 + random.below(15)) })
    const some = <T>(n: number, make: () => T) => Array.from({ length: random.below(n + 1) }, make)
    const anyone = () => people[random.below(people.length)]!
    const functions = plantSplit().functions.map(fn =>
      random.below(4) === 0 ? { ...fn, training: [{ id: 'course', label: { en: 'Course' } }] } : fn,
    )
    const split: Split = {
      ...plantSplit(),
      functions,
      people: people.map(id => ({
        id,
        name: id,
        ...(random.below(4) === 0 && { left: `${day(1 + random.below(25))}T${10 + random.below(9)}:00:00Z` }),
      })),
      holders: some(14, () => ({
        function: functions[random.below(functions.length)]!.id,
        person: anyone(),
        ...(random.below(2) === 0 && { place: 'north' }),
        ...span(),
      })),
      deputies: some(8, () => ({ person: anyone(), deputy: anyone() })),
      absences: some(6, () => ({
        person: anyone(),
        from: `${day(1 + random.below(12))}T08:00:00Z`,
        to: `${day(12 + random.below(12))}T16:00:00Z`,
      })),
      trainings: some(5, () => ({ person: anyone(), course: 'course', ...span() })),
    }
    const on = `${day(1 + random.below(25))}T${10 + random.below(9)}:30:00Z`
    let stood = 0
    for (const fn of functions)
      for (const one of standing(split, fn.id, 'north', on)) {
        stood++
        const person = split.people!.find(({ id }) => id === one.person)!
        expect(person.left === undefined || person.left > on).toBe(true)
        expect(
          split.absences!.some(each => each.person === one.person && each.from <= on && on < each.to!),
        ).toBe(false)
        const trained = split.trainings!.some(
          each => each.person === one.person && each.from! <= on.slice(0, 10) && on.slice(0, 10) <= each.to!,
        )
        expect(fn.training === undefined || trained).toBe(true)
        expect(seatsOf(split, one.person, on).some(seat => seat.function === fn.id)).toBe(true)
      }
    const found = resolve(split, { activity: 'patch', place: 'north', facts: { validated: false }, on })
    if (!isRefusal(found)) {
      const [one = [], two = []] = found.row.keys.map(key =>
        (found.secondKey?.key === key ? found.secondKey.holders : (found.people[key] ?? [])).map(
          each => each.person,
        ),
      )
      // Whoever turns the one, somebody else can turn the other, or it is said that nobody can.
      if (one.length > 0 && two.length > 0) expect(new Set([...one, ...two]).size).toBeGreaterThan(1)
    }
    return { stood }
  }
  holdsFor({ title: 'SPLIT-8 moments', each }, 400)
})
