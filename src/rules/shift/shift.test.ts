import { describe, expect, test } from 'vitest'
import { refuse } from '../refusal.ts'
import { handOver, onDuty, takeOver, type Watch } from './shift.ts'

const at = Temporal.Instant.from('2026-11-23T06:00:00Z')
const who = (person: string, absent: string | null = null) => ({ person, name: person, for: absent })
const filling = { site: 'north', area: 'filling' }
const watch = (person: string, area: string | null, site = 'north'): Watch => ({ site, area, person, at })

describe('PLANT-12 who has the shift', () => {
  const called = [who('on-call')]
  const duty = (watches: readonly Watch[], standing = [who('ada'), who('bo')]) => {
    const { people, watch: by } = onDuty(filling, watches, standing, called)
    return [people.map(({ person }) => person).join(), by?.area ?? (by === null ? 'nobody' : 'site')]
  }

  test('whoever took over the area, else the site, else who is called', () => {
    expect(duty([watch('ada', 'filling'), watch('bo', null)])).toEqual(['ada', 'filling'])
    expect(duty([watch('ada', 'packaging'), watch('bo', null)])).toEqual(['bo', 'site'])
    expect(duty([watch('ada', 'filling', 'south')])).toEqual(['on-call', 'nobody'])
    expect(duty([])).toEqual(['on-call', 'nobody'])
  })

  test('somebody who does not stand for it any more has it no longer; for who is away, the deputy has', () => {
    expect(duty([watch('gone', 'filling'), watch('bo', null)])).toEqual(['bo', 'site'])
    expect(duty([watch('gone', 'filling')])).toEqual(['on-call', 'nobody'])
    expect(duty([watch('ada', 'filling')], [who('dee', 'ada'), who('bo')])).toEqual(['dee', 'filling'])
  })
})

test('PLANT-12 a shift is handed over by who has it, to somebody else who may have it', () => {
  const standing = ['ada', 'bo']
  const says = (to: string | null, now: string | null = null) => handOver({ by: 'ada', to, now, standing })
  expect(says('bo')).toBeNull()
  expect(says(null, 'ada')).toBeNull()
  expect(says(null, 'bo')).toEqual(refuse('shift.not_yours'))
  expect(says('ada')).toEqual(refuse('shift.to_self'))
  expect(says('cy')).toEqual(refuse('shift.not_holder'))
})

test('PLANT-12 it is taken over by somebody else; without a hand-over, or in place of another, with a reason', () => {
  const waiting = { id: 'h', by: 'ada', to: null }
  const says = (more: Partial<Parameters<typeof takeOver>[0]>) =>
    takeOver({ by: 'bo', now: 'ada', waiting, seen: 'h', why: undefined, ...more })?.refused ?? null
  expect(says({})).toBeNull()
  expect(says({ waiting: { ...waiting, to: 'bo' } })).toBeNull()
  expect(says({ waiting: { ...waiting, to: 'cy' } })).toBe('shift.why_instead')
  expect(says({ waiting: { ...waiting, to: 'cy' }, why: 'Cy is ill' })).toBeNull()
  expect(says({ by: 'ada' })).toBe('shift.own')
  expect(says({ seen: null })).toBe('shift.changed')
  expect(says({ waiting: null })).toBe('shift.changed')
  expect(says({ waiting: null, seen: null })).toBe('shift.why')
  expect(says({ waiting: null, seen: null, why: 'Ada went home' })).toBeNull()
  expect(says({ waiting: null, seen: null, by: 'ada', why: 'Again' })).toBe('shift.yours_already')
})
