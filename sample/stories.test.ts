import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import type { Situation } from '#rules/split/facts.ts'
import { standing } from '#rules/split/people/people.ts'
import { isRefused, type SplitRefusals } from '#rules/split/read.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { historyOf } from './history.ts'
import { readFiles } from './read.ts'
import { changed, recordsOn } from './splits.ts'

// The stories of docs/sample-company.md, with the answers that it promises.
const files = readFiles()
if (isRefusal(files)) throw new Error(JSON.stringify(files))
const today = Temporal.PlainDate.from('2026-11-22')
const { company, chapters } = historyOf(files, standardSplit(), today)

/** Who decides at a place, by the version that was in force on a day. */
function ask(activity: string, place: string, facts: Situation, on = today.toString()) {
  const version = chapters.findLast(({ inForce }) => inForce !== null && inForce <= on)!
  const split: Split = { ...version.split, ...recordsOn(company, on) }
  const answer = resolve(split, { activity, place, facts, on })
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  const names = (functions: readonly string[]) =>
    functions.map(fn => `${fn}: ${(answer.people[fn] ?? []).map(({ name }) => name).join(', ')}`)
  const { A, keys, consents, within } = answer.row
  return {
    decides: names(A).join(),
    keys: names(keys),
    consents: names(consents),
    within,
    from: answer.source.place,
    reconfirm: answer.reconfirm,
  }
}

test('SPLIT-5 a vendor at night on a running validated line: the plant manager, with quality’s deputy', () => {
  const session = {
    urgency: 'routine',
    'alters-logic': false,
    'safety-function': false,
    'quality-affected': true,
  }
  const line = { ...session, validated: true, 'process-state': 'running' }
  expect(ask('vendor-session', 'lindenroda/filling', { ...line, 'time-of-day': 'night' })).toMatchObject({
    decides: 'plant-manager: Karel Novák',
    keys: ['ot-security: Felix Achterberg', 'plant-manager: Karel Novák'],
    consents: ['quality: Piet Vermeer'],
    from: 'lindenroda',
  })
  expect(ask('vendor-session', 'lindenroda/filling', { ...line, 'time-of-day': 'day' })).toMatchObject({
    decides: 'control-engineering: Kwame Boateng',
    from: null,
  })
})

test('SPLIT-5 a patch for an obsolete controller: process safety, and in the turnaround control engineering', () => {
  const controller = {
    'obsolete-os': true,
    validated: false,
    'vendor-support': 'ended',
    'safety-function': false,
  }
  expect(
    ask('vendor-updates', 'zoutdrecht/reactors', {
      ...controller,
      'process-state': 'running',
      'outage-window': 'outside',
    }),
  ).toMatchObject({
    decides: 'process-safety: Ilse Brouwer',
    keys: ['ot-security: Sanne de Wilde', 'plant-manager: Margriet van Loon'],
    consents: ['process-safety: Ilse Brouwer'],
    within: '10 working days',
    from: 'zoutdrecht',
  })
  expect(
    ask('vendor-updates', 'zoutdrecht/reactors', {
      ...controller,
      'process-state': 'turnaround',
      'outage-window': 'inside',
    }),
  ).toMatchObject({ decides: 'control-engineering: Anouk Timmerman' })
})

test('SPLIT-5 the same vendor session: the food plant’s own habit, to be reconfirmed, and what corporate says', () => {
  const session = {
    urgency: 'routine',
    'alters-logic': false,
    'safety-function': false,
    'quality-affected': false,
  }
  expect(ask('vendor-session', 'marlow-fork/packing', session)).toMatchObject({
    decides: 'maintenance: Gus Halloran',
    keys: ['ot-security: Denise Whitaker', 'maintenance: Gus Halloran'],
    from: 'marlow-fork',
    reconfirm: ['marlow-fork'],
  })
  expect(ask('vendor-session', 'zoutdrecht/tank-farm', session)).toMatchObject({
    decides: 'control-engineering: Anouk Timmerman',
    from: null,
    reconfirm: [],
  })
})

test('SPLIT-7 on the day before version 3 the shift still let the vendor in', () => {
  const session = {
    urgency: 'routine',
    'alters-logic': false,
    'safety-function': false,
    'quality-affected': false,
  }
  const [, , third] = chapters
  const before = Temporal.PlainDate.from(third!.inForce!).subtract({ days: 1 }).toString()
  expect(ask('vendor-session', 'zoutdrecht/tank-farm', session, before).decides).toBe(
    'shift-lead: Rashid Karimi',
  )
  expect(ask('vendor-session', 'zoutdrecht/tank-farm', session, third!.inForce!).decides).toBe(
    'control-engineering: Hendrik Wiersma',
  )
})

test('SPLIT-8 a restart at the ammonia compressors: process safety, which nobody held a year ago', () => {
  const restart = {
    intervention: 'reboot',
    'process-state': 'running',
    'safety-function': true,
    redundant: true,
  }
  expect(ask('intervention-release', 'marlow-fork/freezing', restart)).toMatchObject({
    decides: 'process-safety: Tamika Rhodes',
    keys: ['plant-manager: Roberta Quiñones'],
    from: 'marlow-fork/freezing',
  })
  const then = today.subtract({ months: 11 }).toString()
  expect(ask('intervention-release', 'marlow-fork/freezing', restart, then).decides).toBe('process-safety: ')
})

test('SPLIT-2 a batch after an incident: quality, and at Lindenroda the qualified person besides', () => {
  expect(ask('batch-disposition', 'lindenroda/packaging', {})).toMatchObject({
    decides: 'quality: Piet Vermeer',
    consents: ['qualified-person: Gesine Albrecht'],
  })
  expect(ask('batch-disposition', 'zoutdrecht', {})).toMatchObject({
    decides: 'quality: Noor Hendriks',
    consents: [],
  })
})

test('SPLIT-7 the walk through the loop: nobody decides, then maintenance instead of control engineering', () => {
  const before: Split = { ...chapters[2]!.split, ...recordsOn(company, today.toString()) }
  const decides = (split: Split | SplitRefusals) => {
    if (isRefused(split)) throw new Error(JSON.stringify(split))
    const answer = resolve(split, {
      activity: 'access-review',
      place: 'lindenroda',
      facts: {},
      on: today.toString(),
    })
    return isRefusal(answer) ? answer.refused : answer.people[answer.row.A[0]!]?.map(({ name }) => name)
  }
  const withRow = (row: object) => changed(before, { activities: [{ id: 'access-review', row }] })
  expect(decides(before)).toEqual(['Lena Brandt'])
  expect(decides(withRow({ A: [] }))).toBe('split.nobody_decides')
  expect(decides(withRow({ A: ['maintenance'], keys: ['maintenance'] }))).toEqual(['Uwe Kranz'])
  for (const [fn, name] of [
    ['steering-it', 'Tuva Engelbrecht'],
    ['steering-operations', 'Matthias Oyelaran'],
  ] as const)
    expect(standing(before, fn, null, today.toString())).toMatchObject([{ name }])
})
