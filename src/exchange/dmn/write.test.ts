import { readFileSync } from 'node:fs'
import { DmnModdle } from 'dmn-moddle'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isRefusal } from '#rules/refusal.ts'
import { isRefused, readSplit } from '#rules/split/read.ts'
import { readCell, writeCell } from '#rules/split/sfeel.ts'
import type { Activity, Split } from '#rules/split/split.ts'
import { readDmn } from './read.ts'
import { splitFromDmn } from './split.ts'
import { dmnFromSplit } from './write.ts'

const raw = {
  format: 'countersign.split/1',
  id: 'plant',
  label: { en: 'Plant & line', de: 'Werk' },
  version: 3,
  functions: [
    { id: 'it', label: { en: 'IT security', de: 'IT-Sicherheit' }, side: 'it' },
    { id: 'plant', label: 'Plant manager', side: 'operations', top: true },
    { id: 'quality', label: 'Quality', side: 'operations' },
    { id: 'vendor', label: 'Vendor', external: true },
  ],
  groups: [{ id: 'change', label: { en: 'Change', de: 'Änderung' } }],
  facts: [
    {
      id: 'asset',
      label: { en: 'Asset class', de: 'Anlagenklasse' },
      type: 'enum',
      values: [
        { id: 'plc', label: 'PLC' },
        { id: 'hmi <old>', label: { en: 'HMI', de: 'Bedienstation' } },
        { id: 'unknown', label: 'not known' },
      ],
      strictest: 'plc',
    },
    {
      id: 'maker',
      label: 'Maker',
      type: 'enum',
      values: [{ id: 'acme', label: 'Acme' }],
      open: true,
      strictest: 'acme',
    },
    { id: 'level', label: 'Level', hint: 'Purdue', type: 'integer', min: 0, max: 5, strictest: 0 },
    { id: 'score', label: 'Score', type: 'decimal', min: 0, unit: 'points', strictest: 'unknown' },
    { id: 'running', label: 'Running', type: 'boolean', strictest: 'unknown' },
  ],
  impossible: [{ note: 'PLCs lie low', when: { asset: '"plc"', level: '> 2' } }],
  escalations: [{ id: 'up', label: 'Up', steps: [{ after: '24 hours', to: ['plant'] }] }],
  activities: [
    {
      id: 'patch',
      group: 'change',
      label: { en: 'Patch timing "now"', de: 'Zeitpunkt' },
      about: { en: 'When a patch goes in' },
      needs: 'both-keys',
      facts: ['level', 'asset', 'score', 'running', 'maker'],
      row: { A: ['plant'], R: ['it', 'vendor'], C: [], within: '2 working days', escalation: 'up' },
      rules: [
        {
          id: '1st',
          when: { asset: '"plc", null', level: '[1..3)', score: '> 7.5' },
          row: { A: ['quality'], keys: ['it', 'plant'], I: [] },
          note: { en: 'logic\nmay change', de: 'Logik' },
        },
        {
          id: 'ümlaut.x',
          when: { running: 'not(null)', maker: 'not("acme")', asset: '"hmi <old>"' },
          row: { A: ['it'], consents: ['quality'], within: '24 hours' },
        },
      ],
    },
    { id: 'plain', group: 'change', label: 'No rules', row: { A: ['it'], R: ['it'] } },
    {
      id: 'ranked',
      group: 'change',
      label: 'Ranked',
      hit: 'PRIORITY',
      facts: ['level'],
      rules: [
        { id: 'low', when: { level: '< 4' }, row: { A: ['it'] }, priority: 2 },
        { id: 'all', when: {}, row: { A: ['plant'] }, priority: -1, note: 'else' },
      ],
    },
    {
      id: '9-first',
      group: 'change',
      label: 'First',
      hit: 'FIRST',
      facts: ['running'],
      rules: [{ id: 'in', when: { running: 'true' }, row: { A: [] } }],
    },
  ],
  sites: [{ id: 'north', label: 'North' }],
  overrides: [{ place: 'north', activity: 'patch', reason: 'agreed', row: { A: ['quality'] } }],
  people: [{ id: 'p1', name: 'Jonas Example' }],
  holders: [{ function: 'it', person: 'p1' }],
}

function given(): Split {
  const split = readSplit(raw)
  if (isRefused(split)) throw new Error(JSON.stringify(split.refusals))
  return split
}
async function written(split: Split): Promise<string> {
  const xml = await dmnFromSplit(split)
  if (isRefusal(xml)) throw new Error(xml.refused)
  return xml
}
async function readBack(xml: string) {
  const dmn = await readDmn(xml)
  if (isRefusal(dmn)) throw new Error(dmn.refused)
  return { dmn, ...splitFromDmn(dmn) }
}

test('SPLIT-10 a split written as DMN comes back as it was, but for the people', async () => {
  const split = given()
  const { split: back, unread } = await readBack(await written(split))
  const { people: _, holders: __, ...expected } = split
  expect(unread).toEqual([])
  expect(back).toEqual(expected)
  expect(readSplit(back)).toEqual(back)
  expect(await written(back)).toBe(await written(split))
})

test('SPLIT-10 the standard split comes back from DMN with the same decision tables', async () => {
  const split = readSplit(parse(readFileSync('content/split/standard.split.yaml', 'utf8')))
  if (isRefused(split)) throw new Error(JSON.stringify(split.refusals))
  const { split: back, unread } = await readBack(await written(split))
  expect(unread).toEqual([])
  expect(back).toEqual({ ...split, activities: split.activities.map(canonical(split)) })
  expect(back.activities.flatMap(({ rules = [] }) => rules).length).toBeGreaterThan(100)
})

/** The activity with its conditions as they are written, spaces and all. */
const canonical = (split: Split) => (activity: Activity) => ({
  ...activity,
  ...(activity.rules && {
    rules: activity.rules.map(rule => ({
      ...rule,
      when: Object.fromEntries(
        Object.entries(rule.when).map(([id, text]) => {
          const fact = split.facts.find(each => each.id === id)
          const cell = fact ? readCell(text, fact) : 'any'
          return [id, isRefusal(cell) ? text : writeCell(cell)]
        }),
      ),
    })),
  }),
})

test('SPLIT-10 what is written is DMN 1.3 that any reader takes without a warning, and names nobody', async () => {
  const xml = await written(given())
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
  expect(warnings).toEqual([])
  expect(rootElement).toMatchObject({ name: 'Plant & line', drgElement: expect.any(Array) })
  expect(xml).toContain('https://www.omg.org/spec/DMN/20191111/MODEL/')
  expect(xml).not.toContain('Jonas')
  const ids = [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter(id => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([])
  const asked = [...xml.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id)
  expect(asked).toHaveLength(7)
  expect(asked.filter(id => !ids.includes(id))).toEqual([])
})

test('SPLIT-10 every rule answers in full: what it leaves to the default row is written out', async () => {
  const { dmn } = await readBack(await written(given()))
  const [patch] = dmn.tables
  expect(patch?.outputs.map(({ name }) => name)).toEqual([
    'accountable',
    'responsible',
    'consulted',
    'informed',
    'keys',
    'consents',
    'within',
    'escalation',
  ])
  expect(patch?.outputs.map(output => output.default)).toEqual([
    'plant',
    'it, vendor',
    '',
    null,
    null,
    null,
    '2 working days',
    'up',
  ])
  expect(patch?.rules[1]?.outputs).toEqual(['it', 'it, vendor', '', null, null, 'quality', '24 hours', 'up'])
})

test('SPLIT-10 where another tool dropped our extension, the tables say the same', async () => {
  const xml = (await written(given()))
    .replace(/<dmn:extensionElements>.*?<\/dmn:extensionElements>/s, '')
    .replace(/ countersign:inherited="true"/g, '')
  const { split, unread } = await readBack(xml)
  expect(unread).toEqual([])
  expect(readSplit(split)).toEqual(split)
  expect(split.activities.map(({ hit, facts }) => [hit, facts])).toEqual([
    [undefined, ['level', 'asset', 'score', 'running', 'maker']],
    ['PRIORITY', ['level']],
    ['FIRST', ['running']],
  ])
  expect(split.activities[0]?.rules?.[0]).toMatchObject({
    when: { asset: '"plc", null', level: '[1..3)', score: '> 7.5' },
    row: { A: ['quality'], R: ['it', 'vendor'], keys: ['it', 'plant'], within: '2 working days' },
    note: { en: 'logic\nmay change', de: 'Logik' },
  })
  expect(split.activities[1]?.rules?.map(rule => rule.priority)).toEqual([2, -1])
})

test('SPLIT-10 what another tool changed in the tables counts; what it cannot say is kept', async () => {
  const xml = (await written(given()))
    .replace(/"plc", "hmi &lt;old&gt;"/g, '"hmi &lt;old&gt;", "robot"')
    .replaceAll('[0..5]', '[1..7]')
    .replace('label="Asset class"', 'label="Class"')
    .replace('"plc", null', '"robot"')
    .replace('>"quality"<', '>"Safety office"<')
    .replace('name="Ranked"', 'name="Ranks"')
    .replace(/<dmn:decision id="_x0039_-first".*?<\/dmn:decision>/s, '')
  const { split } = await readBack(xml)
  expect(split.facts.slice(0, 3)).toMatchObject([
    {
      id: 'asset',
      label: { en: 'Class', de: 'Anlagenklasse' },
      values: [{ id: 'hmi <old>', label: { de: 'Bedienstation' } }, { id: 'unknown' }, { id: 'robot' }],
      strictest: 'hmi <old>',
    },
    { id: 'maker', open: true },
    { id: 'level', type: 'integer', min: 1, max: 7, strictest: 1 },
  ])
  expect(split.activities.map(({ id, label }) => [id, label.en])).toEqual([
    ['patch', 'Patch timing "now"'],
    ['plain', 'No rules'],
    ['ranked', 'Ranks'],
  ])
  expect(split.activities[0]?.rules?.[0]?.row.A).toEqual(['safety-office'])
  expect(split.functions.at(-1)).toEqual({ id: 'safety-office', label: { en: 'Safety office' } })
})

test('SPLIT-10 a damaged extension is listed, and the tables are read', async () => {
  const xml = (await written(given())).replace('{"format"', '{"fromat"')
  const { dmn, split } = await readBack(xml)
  expect(dmn.unread.map(({ why }) => why.refused)).toEqual(['dmn.extension'])
  expect(split.activities).toHaveLength(3)
})

test('SPLIT-10 without rules there is no table to write', async () => {
  const activities = given().activities.filter(({ id }) => id === 'plain')
  expect(activities).toHaveLength(1)
  expect(await dmnFromSplit({ ...given(), activities })).toEqual({ refused: 'dmn.no_rules', params: {} })
})
