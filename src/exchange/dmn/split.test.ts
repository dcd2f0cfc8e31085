import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { readSplit } from '#rules/split/read.ts'
import type { Split } from '#rules/split/split.ts'
import { decision, dmnFile } from '#testing/dmn.ts'
import type { Unread } from './dmn.ts'
import { readDmn } from './read.ts'
import { splitFromDmn } from './split.ts'

async function convert(body: string): Promise<{ split: Split; unread: readonly Unread[] }> {
  const dmn = await readDmn(dmnFile(body))
  if (isRefusal(dmn)) throw new Error(dmn.refused)
  return splitFromDmn(dmn)
}

test('SPLIT-10 outputs that say a part of the row fill it, in English', async () => {
  const { split, unread } = await convert(
    decision({
      name: 'Patch timing',
      inputs: [{ label: 'Asset class', expression: 'asset', type: 'string', values: '"plc","hmi"' }],
      outputs: [
        { name: 'Accountable', default: '"Plant manager"' },
        { label: 'Responsible (R)' },
        { name: 'C' },
        { name: 'i' },
        { label: 'Keys needed' },
        { label: 'Consent of' },
        { label: 'Within', default: '"2 working days"' },
        { label: 'Escalation path' },
      ],
      notes: ['Why', 'Source'],
      rules: `
        "plc" | "Engineering" | "Maintenance; Vendor, Engineering" | "" | null | "Engineering, IT" | "Quality" | "24 hours" | "Steering group" | logic | agreed
        "hmi" | "IT"          | null | null | "engineering" | null | null | null | null | |
      `,
    }),
  )
  expect(unread).toEqual([])
  expect(readSplit(split)).toEqual(split)
  expect(split).toMatchObject({
    id: 'plant-rules',
    label: { en: 'Plant rules' },
    groups: [{ id: 'decisions', label: { en: 'Plant rules' } }],
    functions: [
      { id: 'plant-manager', label: { en: 'Plant manager' } },
      { id: 'Engineering' },
      { id: 'Maintenance' },
      { id: 'Vendor' },
      { id: 'IT' },
      { id: 'Quality' },
    ],
    escalations: [{ id: 'steering-group', label: { en: 'Steering group' }, steps: [] }],
  })
  expect(split.activities).toEqual([
    {
      id: 'patch-timing',
      group: 'decisions',
      label: { en: 'Patch timing' },
      facts: ['asset'],
      row: { A: ['plant-manager'], within: '2 working days' },
      rules: [
        {
          id: 'row-1',
          when: { asset: '"plc"' },
          row: {
            A: ['Engineering'],
            R: ['Maintenance', 'Vendor', 'Engineering'],
            C: [],
            keys: ['Engineering', 'IT'],
            consents: ['Quality'],
            within: '24 hours',
            escalation: 'steering-group',
          },
          note: { en: 'logic; agreed' },
        },
        { id: 'row-2', when: { asset: '"hmi"' }, row: { A: ['IT'], I: ['Engineering'] } },
      ],
    },
  ])
})

test('SPLIT-10 outputs that say a part of the row fill it, in German', async () => {
  const { split } = await convert(
    decision({
      name: 'Freigabe',
      hit: 'FIRST',
      inputs: [],
      outputs: [
        { label: 'Durchführung verantwortlich' },
        { label: 'Rechenschaftspflichtig' },
        { label: 'Konsultiert' },
        { label: 'Informiert' },
        { label: 'Schlüssel' },
        { label: 'Zustimmung' },
        { label: 'Frist' },
        { label: 'Eskalation' },
      ],
      rules: '"r" | "a" | "c" | "i" | "k" | "z" | "3 days" | "e"',
    }),
  )
  expect(split.activities[0]).toMatchObject({ id: 'Freigabe', hit: 'FIRST' })
  expect(split.activities[0]?.rules?.[0]?.row).toEqual({
    A: ['a'],
    R: ['r'],
    C: ['c'],
    I: ['i'],
    keys: ['k'],
    consents: ['z'],
    within: '3 days',
    escalation: 'e',
  })
})

test('SPLIT-10 where no output says a part, the first is who decides; what is left over is listed', async () => {
  const { split, unread } = await convert(
    decision({
      name: 'Approval',
      hit: 'ANY',
      inputs: [{ expression: 'age', type: 'number' }],
      outputs: [{ name: 'Status' }, { name: 'Rate' }],
      rules: '>= 18 | "Approved" | 3\n< 18 | "Declined" | 4',
    }) +
      decision({
        name: 'Limits',
        inputs: [],
        outputs: [{ name: 'A' }, { name: 'within' }],
        rules: '"x" | "soon"',
      }) +
      decision({ name: 'Sum', hit: 'COLLECT', inputs: [], outputs: [{ name: 'A' }], rules: '"x"' }),
  )
  expect(split.activities.map(({ id, hit, rules }) => [id, hit, rules?.map(rule => rule.row)])).toEqual([
    ['Approval', 'ANY', [{ A: ['Approved'] }, { A: ['Declined'] }]],
    ['Limits', undefined, [{ A: ['x'] }]],
  ])
  expect(unread.map(({ where, text, why }) => [where, text, why.refused])).toEqual([
    ['Approval › Rate', 'Rate', 'dmn.output_unused'],
    ['Limits › 1 › within', 'soon', 'dmn.within'],
    ['Sum', 'COLLECT', 'dmn.hit_policy'],
  ])
})

test('SPLIT-10 tables that ask the same share the fact, others of its name get one of their own', async () => {
  const zone = (name: string, input: { type: string; values?: string }, rules: string) =>
    decision({ name, inputs: [{ expression: 'zone', ...input }], outputs: [{ name: 'A' }], rules })
  const { split } = await convert(
    zone('one', { type: 'string' }, '"cell" | "x"') +
      zone('two', { type: 'string' }, '"dmz" | "x"\nnull | "y"') +
      zone('three', { type: 'string', values: '"a","b"' }, '"a" | "x"') +
      zone('four', { type: 'number', values: '[0..5]' }, '3 | "x"'),
  )
  expect(split.facts).toMatchObject([
    {
      id: 'zone',
      open: true,
      values: [{ id: 'cell' }, { id: 'dmz' }, { id: 'unknown' }],
      strictest: 'unknown',
    },
    { id: 'zone-three', values: [{ id: 'a' }, { id: 'b' }], strictest: 'a' },
    { id: 'zone-four', type: 'decimal', min: 0, max: 5, strictest: 0 },
  ])
  expect(split.activities.map(({ facts }) => facts)).toEqual([
    ['zone'],
    ['zone'],
    ['zone-three'],
    ['zone-four'],
  ])
  expect(readSplit(split)).toEqual(split)
})

test('SPLIT-10 names that are no ids become ids, and no two alike', async () => {
  const { split } = await convert(
    decision({
      name: 'Who? (1)',
      inputs: [{ label: 'Zone / area', expression: 'get zone("a")', type: 'number' }],
      outputs: [{ name: 'A' }],
      rules: '1 | "Leitung Betrieb"\n2 | "leitung-betrieb"\n3 | "LEITUNG BETRIEB"',
    }).replace(/row-\d/g, '_1f/ö') + decision({ name: 'who 1', inputs: [], outputs: [{}], rules: '"!"' }),
  )
  expect(split.activities.map(({ id }) => id)).toEqual(['who-1', 'who-1-2'])
  expect(split.activities[0]?.rules?.map(({ id, row }) => [id, row.A])).toEqual([
    ['1f-ö', ['leitung-betrieb']],
    ['1f-ö-2', ['leitung-betrieb-2']],
    ['1f-ö-3', ['leitung-betrieb']],
  ])
  expect(readSplit(split)).toEqual(split)
})

test('SPLIT-10 however a file is damaged, it is refused or becomes a split that reads', async () => {
  const whole = dmnFile(
    `<itemDefinition name="tZone"><typeRef>string</typeRef><allowedValues><text>"cell","line"</text></allowedValues></itemDefinition>
     <inputData name="zone"><variable name="zone" typeRef="tZone"/></inputData>` +
      decision({
        name: 'Timing',
        hit: 'PRIORITY',
        inputs: [
          { expression: 'zone' },
          { expression: 'level', type: 'number', values: '[0..5]' },
          { expression: 'open', type: 'string' },
        ],
        outputs: [{ name: 'A', values: '"it","plant"', default: '"it"' }, { name: 'within' }],
        rules: '"cell" | > 3 | "x" | "it" | "2 days"\nnull | - | not("y") | "plant" | null',
      }),
  )
  const piece = fc.constantFrom(
    ...[
      '"',
      '<',
      '>',
      '-',
      'null',
      '[1..',
      'not(',
      'toString',
      '__proto__',
      'date',
      '&amp;',
      '</rule>',
      ' x="1"',
    ],
  )
  const damage = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(12),
    put: fc.oneof(fc.constant(''), piece),
  })
  const seen: Record<string, number> = {}
  const seed = 20261122
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async damages => {
      const xml = damages.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        whole,
      )
      const dmn = await readDmn(xml)
      const kind = isRefusal(dmn) ? dmn.refused : dmn.unread.length > 0 ? 'read in part' : 'read'
      seen[kind] = (seen[kind] ?? 0) + 1
      if (isRefusal(dmn)) expect(dmn.refused).toMatch(/^dmn\./)
      else expect(readSplit(splitFromDmn(dmn).split)).toEqual(splitFromDmn(dmn).split)
    }),
    { seed, numRuns: 800 },
  )
  console.log(`damaged files, seed ${seed}:`, seen)
  for (const kind of ['read', 'read in part', 'dmn.broken']) expect(seen[kind], kind).toBeGreaterThan(20)
})
