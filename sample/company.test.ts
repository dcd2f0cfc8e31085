import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { effective } from '#rules/split/effective.ts'
import { holdersOf, standing, untrainedOf } from '#rules/split/people/people.ts'
import { proveSplit } from '#rules/split/prove.ts'
import { placesOf } from '#rules/split/read.ts'
import type { Side, Split } from '#rules/split/split.ts'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { historyOf } from './history.ts'
import { readFiles } from './read.ts'
import { recordsOn } from './splits.ts'

const files = readFiles()
if (isRefusal(files)) throw new Error(JSON.stringify(files))
const today = Temporal.PlainDate.from('2026-11-22')
const standard = standardSplit()
const { company, chapters } = historyOf(files, standard, today)
const [first, second, third, draft] = chapters
const inForce: Split = { ...third!.split, ...recordsOn(company, today.toString()) }
const proofOf = ({ split, inForce: on }: (typeof chapters)[number]) =>
  proveSplit(split, { on: on ?? today.toString() })
const VACANT = { kind: 'vacant', place: 'marlow-fork', rows: ['plant-security'] }
const sideOf = (fn: string): Side => inForce.functions.find(({ id }) => id === fn)!.side!

test('the sample company has three plants in three zones, and people enough for every function but one', () => {
  expect(company.sites.map(({ zone }) => zone)).toEqual([
    'Europe/Berlin',
    'Europe/Amsterdam',
    'America/Chicago',
  ])
  expect(company.people.length).toBeGreaterThanOrEqual(60)
  const unheld = placesOf(inForce).flatMap(place =>
    standard.functions
      .filter(({ id }) => holdersOf(inForce, id, place, today.toString()).length === 0)
      .map(({ id }) => `${place}: ${id}`),
  )
  // One function is vacant, and tells of it: its holder has left.
  const left = ['', '/kitchen', '/freezing', '/packing'].map(area => `marlow-fork${area}: plant-security`)
  expect(unheld).toEqual(left)
})

test('the sample company: labels in both languages, addresses that lead nowhere, nobody twice', () => {
  const labels = [
    company.label,
    ...company.sites.flatMap(({ label, areas }) => [label, ...areas.map(a => a.label)]),
  ]
  expect(labels.filter(({ de }) => de === undefined)).toEqual([])
  expect(company.people.filter(({ email }) => !/^[a-z.-]+@[a-z-]+\.example$/.test(email))).toEqual([])
  for (const part of ['id', 'email'] as const)
    expect(new Set(company.people.map(person => person[part])).size).toBe(company.people.length)
})

test('DECIDE-3 in the sample nobody holds functions of both sides, and a deputy is of the same side', () => {
  const sidesOf = (id: string) =>
    new Set(company.people.find(person => person.id === id)!.holdings.map(held => sideOf(held.function)))
  expect(company.people.filter(({ id }) => sidesOf(id).size !== 1)).toEqual([])
  expect(
    company.deputies.filter(({ person, deputy }) => [...sidesOf(person)][0] !== [...sidesOf(deputy)][0]),
  ).toEqual([])
})

test('DECIDE-3 in the sample both keys of every row, everywhere, are turned by two people on every day around today', () => {
  const days = Array.from({ length: 60 }, (_, i) => today.add({ days: i - 25 }).toString())
  const stuck = placesOf(inForce).flatMap(place => {
    const pairs = inForce.activities.flatMap(activity => {
      const { entries, fallback } = effective(inForce, activity, place)
      return [...entries, ...(fallback ? [fallback] : [])].map(({ row }) => row.keys.join())
    })
    const turnedBy = (key: string, day: string) =>
      standing(inForce, key, place, day).map(({ person }) => person)
    // At Marlow Fork one has left, and the training of another is over in nine days: both stand on desks.
    const ends = { 'plant-security': '', 'process-safety': today.add({ days: 9 }).toString() }
    const told = (pair: string, day: string) =>
      place.startsWith('marlow-fork') && pair in ends && day > ends[pair as keyof typeof ends]
    return [...new Set(pairs)].flatMap(pair =>
      days
        .filter(day => {
          if (told(pair, day)) return false
          const people = pair.split(',').map(key => turnedBy(key, day))
          return people.some(one => one.length === 0) || new Set(people.flat()).size < people.flat().length
        })
        .map(day => `${place}: ${pair} on ${day}`),
    )
  })
  expect(stuck).toEqual([])
})

test('SPLIT-6 version 1 of the sample is proved', () => {
  expect(proofOf(first!)).toMatchObject({ verdict: 'proved', findings: [], notChecked: [] })
})

test('SPLIT-6 version 2 has one finding, a vacancy, and it is accepted in writing', () => {
  expect(proofOf(second!).findings).toMatchObject([
    { kind: 'vacant', place: 'marlow-fork', rows: ['process-safety'] },
  ])
  const accepted = chapters.flatMap(({ version }) => version.accepted)
  expect(accepted).toMatchObject([
    { finding: { kind: 'vacant', place: 'marlow-fork', rows: ['process-safety'] } },
  ])
})

test('SPLIT-7 version 3 is sound, and marks what two habits of the food plant rest on as to be reconfirmed', () => {
  expect(proofOf(third!).verdict).toBe('proved')
  expect(proofOf(third!).findings).toMatchObject([
    { kind: 'reconfirm', activity: 'vendor-session', place: 'marlow-fork' },
    { kind: 'reconfirm', activity: 'patch-timing', place: 'marlow-fork' },
  ])
})

test('SPLIT-6 the draft in work is by two people, and one situation in it has two owners', () => {
  expect(new Set(draft!.version.steps.map(({ by }) => by)).size).toBe(2)
  expect(proofOf(draft!).findings).toMatchObject([
    { kind: 'two-owners', activity: 'transient-laptop', rows: ['checked-vendor', 'checked-outer-zone'] },
    VACANT,
    { kind: 'reconfirm', activity: 'patch-timing', place: 'marlow-fork' },
  ])
})

test('SPLIT-8 a course that a function asks for is held by all of its holders, and by one of them not for long', () => {
  const lacking = (day: string) => untrainedOf(inForce, 'process-safety', 'marlow-fork', day)
  expect(lacking(today.toString())).toEqual([])
  expect(lacking(today.add({ days: 10 }).toString())).toEqual([
    { person: 'tamika-rhodes', courses: ['safety-systems'] },
  ])
})

test('SPLIT-2 every plant does something otherwise, with a reason, some of it in an area', () => {
  const { overrides = [] } = inForce
  for (const { id } of company.sites)
    expect(overrides.filter(({ place }) => place.split('/')[0] === id).length).toBeGreaterThanOrEqual(5)
  expect(overrides.filter(({ place }) => place.includes('/')).length).toBeGreaterThanOrEqual(2)
  expect(overrides.filter(({ reason }) => reason.length < 30)).toEqual([])
})

test.each(['2027-03-31', '2028-02-29', '2030-12-31'])(
  'the sample does not age: set up on %s it is the same',
  day => {
    const later = historyOf(files, standard, Temporal.PlainDate.from(day))
    const kinds = later.chapters.map(({ split, inForce: on }) =>
      proveSplit(split, { on: on ?? day }).findings.map(({ kind }) => kind),
    )
    expect(kinds).toEqual([[], ['vacant'], ['reconfirm', 'reconfirm'], ['two-owners', 'vacant', 'reconfirm']])
  },
)
