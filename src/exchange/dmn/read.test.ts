import { describe, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { writeCell } from '#rules/split/sfeel.ts'
import { decision, dmnFile, dmnNamespaces } from '#testing/dmn.ts'
import { sayRefusal } from '#words/say.ts'
import type { Dmn, DmnTable } from './dmn.ts'
import { readDmn } from './read.ts'

const patching = decision({
  name: 'Patch timing',
  hit: 'UNIQUE',
  inputs: [
    { label: 'Asset class', expression: 'asset', type: 'string', values: '"plc","hmi"' },
    { expression: 'score', type: 'number' },
    { expression: 'exposed', type: 'boolean' },
  ],
  outputs: [{ name: 'accountable', label: 'Who decides', type: 'string', default: '"Plant manager"' }],
  notes: ['Why'],
  rules: `
    "plc" | >= 7.5 | -    | "Engineering" | logic may change
    "hmi" | -      | true | "IT security" |
  `,
})

async function read(xml: string): Promise<Dmn> {
  const dmn = await readDmn(xml)
  if (isRefusal(dmn)) throw new Error(sayRefusal('en', dmn))
  return dmn
}
async function table(body: string): Promise<DmnTable> {
  const [first] = (await read(dmnFile(body))).tables
  if (!first) throw new Error('no table')
  return first
}
const cellsOf = ({ rules }: DmnTable) => rules.map(rule => rule.cells.map(writeCell))

describe.each(Object.keys(dmnNamespaces) as (keyof typeof dmnNamespaces)[])('DMN %s', version => {
  test('SPLIT-10 a table is read with types, values, outputs, defaults and notes', async () => {
    const dmn = await read(dmnFile(patching, version))
    expect(dmn).toMatchObject({ version, name: 'Plant rules', unread: [], beside: null })
    const [timing] = dmn.tables
    expect(timing).toMatchObject({
      name: 'Patch timing',
      hit: 'UNIQUE',
      inputs: [
        { label: 'Asset class', fact: { id: 'asset', type: 'enum', values: [{ id: 'plc' }, { id: 'hmi' }] } },
        { label: 'score', fact: { id: 'score', type: 'decimal' } },
        { label: 'exposed', fact: { id: 'exposed', type: 'boolean' } },
      ],
      outputs: [{ name: 'accountable', label: 'Who decides', default: 'Plant manager' }],
      rules: [
        {
          number: 1,
          id: 'row-1',
          outputs: ['Engineering'],
          notes: [{ name: 'Why', text: 'logic may change' }],
        },
        { number: 2, id: 'row-2', outputs: ['IT security'], notes: [] },
      ],
    })
    expect(timing && cellsOf(timing)).toEqual([
      ['"plc"', '>= 7.5', '-'],
      ['"hmi"', '-', 'true'],
    ])
  })
})

test('SPLIT-10 prefixes, diagrams and other vendors’ extensions stand in no one’s way', async () => {
  const xml = dmnFile(patching, '1.2')
    .replace(/<(\/?)(\w)/g, '<$1dmn:$2')
    .replace('xmlns=', 'xmlns:vendor="urn:vendor" xmlns:dmn=')
    .replace('<dmn:decision ', '<dmn:decision vendor:colour="red" ')
    .replace(
      '</dmn:definitions>',
      '<vendor:thing/><d:DMNDI xmlns:d="http://www.omg.org/spec/DMN/20180521/DMNDI/"><d:DMNDiagram/></d:DMNDI></dmn:definitions>',
    )
  const dmn = await read(xml)
  expect(dmn.unread).toEqual([])
  expect(dmn.tables[0]?.rules).toHaveLength(2)
})

test('SPLIT-10 types and allowed values come from item definitions and variables, too', async () => {
  const asset = await read(
    dmnFile(
      `<itemDefinition name="tZone"><typeRef>tName</typeRef><allowedValues><text>"cell","line"</text></allowedValues></itemDefinition>
       <itemDefinition name="tName"><typeRef>feel:string</typeRef></itemDefinition>
       <itemDefinition name="tAsset"><itemComponent name="level"><typeRef>integer</typeRef>
         <allowedValues><text>[0..5]</text></allowedValues></itemComponent></itemDefinition>
       <itemDefinition name="tLoop"><typeRef>tLoop</typeRef></itemDefinition>
       <inputData id="a" name="Asset"><variable name="Asset" typeRef="tAsset"/></inputData>
       <inputData id="z" name="Zone"><variable name="Zone" typeRef="tZone"/></inputData>` +
        decision({
          name: 'Zones',
          inputs: [
            { expression: 'Zone', type: 'string' },
            { expression: 'Asset.level' },
            { expression: 'loop', type: 'tLoop' },
          ],
          outputs: [{ name: 'A' }],
          rules: '"cell" | > 3 | - | "x"',
        }),
      '1.1',
    ),
  )
  expect(asset.unread).toEqual([])
  expect(asset.tables[0]?.inputs.map(({ fact }) => fact)).toMatchObject([
    { id: 'Zone', type: 'enum', values: [{ id: 'cell' }, { id: 'line' }] },
    { id: 'Asset.level', type: 'integer', min: 0, max: 5 },
  ])
  expect(asset.tables[0]?.inputs[0]?.fact).not.toHaveProperty('open')
})

test('SPLIT-10 a text without allowed values admits what is mentioned and anything else', async () => {
  const zones = await table(
    decision({
      name: 'Zones',
      inputs: [{ label: 'Zone', expression: 'zone name', type: 'string' }],
      outputs: [{}],
      rules: '"cell", "line" | "x"\nnot("dmz") | "y"\nnull | "z"',
    }),
  )
  expect(zones.inputs[0]?.fact).toMatchObject({
    id: 'zone-name',
    label: { en: 'Zone' },
    open: true,
    values: [{ id: 'cell' }, { id: 'line' }, { id: 'dmz' }, { id: 'unknown' }],
    strictest: 'unknown',
  })
})

test('SPLIT-10 columns without a type are what their cells are', async () => {
  const guessed = await table(
    decision({
      name: 'Guess',
      inputs: [{ expression: 'a' }, { expression: 'b' }, { expression: 'c' }, { expression: 'd' }],
      outputs: [{}],
      rules: 'true | < 3 | "x" | - | 1\n- | [4..6] | "y" | - | 2',
    }),
  )
  expect(guessed.inputs.map(({ fact }) => fact.type)).toEqual(['boolean', 'decimal', 'enum'])
  expect(guessed.rules.map(rule => rule.outputs)).toEqual([[1], [2]])
})

test('SPLIT-10 PRIORITY ranks rules by the allowed values, one output after the other', async () => {
  const ranked = await table(
    decision({
      name: 'Ranks',
      hit: 'PRIORITY',
      inputs: [{ expression: 'n', type: 'number' }],
      outputs: [
        { name: 'A', values: '"site","corporate"' },
        { name: 'within' },
        { name: 'R', values: '"a","b"' },
      ],
      rules: `
        > 1 | "corporate" | "1 day"  | "a"
        > 2 | "site"      | "2 days" | "b"
        > 3 | "site"      | "3 days" | "a"
        > 4 | "site"      | "4 days" | "b"
        > 5 | "nowhere"   | "5 days" | "a"`,
    }),
  )
  expect(ranked.rules.map(rule => rule.priority)).toEqual([1, 2, 3, 2, 0])
})

test.each(['UNIQUE', 'FIRST', 'ANY', 'PRIORITY', 'COLLECT', 'RULE ORDER', 'OUTPUT ORDER'])(
  'SPLIT-10 hit policy %s is recognised',
  async hit => {
    const one = await table(
      decision({ name: 'One', hit, inputs: [], outputs: [{ values: '"x"' }], rules: '"x"' }),
    )
    expect(one.hit).toBe(hit)
  },
)

test('SPLIT-10 what is not supported is listed with its place, and the rest is read', async () => {
  const dmn = await read(
    dmnFile(
      decision({
        name: 'Timing',
        inputs: [
          { label: 'Due', expression: 'due', type: 'date' },
          { label: 'Class', expression: 'class', type: 'string', values: '"plc","hmi"' },
          { expression: 'class' },
          { label: 'Level', expression: 'level', type: 'integer', values: '1, 2, 5' },
          { label: 'Zone', expression: 'zone', type: 'string' },
        ],
        outputs: [{ name: 'A' }, { label: 'Informed', default: 'everyone' }],
        rules: `
          > date("2026-01-01") | -     | -     | -   | - | "late"  | null
          -                    | "dcs" | -     | -   | - | "class" | null
          -                    | -     | "plc" | -   | - | "twice" | null
          -                    | -     | -     | 2.5 | - | "level" | null
          -                    | -     | -     | -   | cell | "zone" | null
          -                    | "hmi" | -     | > 2 | - | "kept" | 1 + 1
          -                    | -     | "short"`,
      }) +
        decision({ name: 'Odd', hit: 'BEST', inputs: [], outputs: [{}], rules: '"x"' }) +
        `<decision id="sum" name="Sum"><literalExpression><text>a + b</text></literalExpression></decision>
         <businessKnowledgeModel id="k" name="Known"><encapsulatedLogic>${decision({
           name: '',
           inputs: [{ expression: 'x', type: 'number' }],
           outputs: [{}],
           rules: '< 0 | "y"',
         })
           .replace(/<\/?decision( [^>]*)?>/g, '')
           .trim()}</encapsulatedLogic></businessKnowledgeModel>
         <decision id="c" name="Choice"><conditional/></decision>`,
    ),
  )
  expect(dmn.unread.map(({ where, text, why }) => [where, text, why.refused])).toEqual([
    ['Plant rules', '<conditional>', 'dmn.unparsed'],
    ['Timing › Due', 'due', 'dmn.input_type'],
    ['Timing › class', 'class', 'dmn.input_twice'],
    ['Timing › Level', '1, 2, 5', 'dmn.allowed_values'],
    ['Timing › Informed', 'everyone', 'dmn.not_a_literal'],
    ['Timing › 1 › Due', '> date("2026-01-01")', 'dmn.input_type'],
    ['Timing › 2 › Class', '"dcs"', 'cell.undeclared'],
    ['Timing › 3 › class', '"plc"', 'dmn.input_twice'],
    ['Timing › 4 › Level', '2.5', 'cell.not_whole'],
    ['Timing › 5 › Zone', 'cell', 'dmn.unquoted'],
    ['Timing › 6 › Informed', '1 + 1', 'dmn.not_a_literal'],
    ['Timing › 7', '', 'dmn.entries'],
    ['Odd', '', 'dmn.hit_policy'],
    ['Sum', 'a + b', 'dmn.not_a_table'],
    ['Choice', '', 'dmn.not_a_table'],
  ])
  expect(dmn.tables.map(({ name, rules }) => [name, rules.map(rule => rule.number)])).toEqual([
    ['Timing', [6]],
    ['Known', [1]],
  ])
  for (const { why } of dmn.unread)
    for (const language of ['en', 'de'] as const)
      expect(sayRefusal(language, why)).not.toMatch(/[{}]|undefined/)
})

test('SPLIT-10 a file without any table is read, and says so', async () => {
  const dmn = await read(dmnFile('<inputData id="a" name="Age"/>'))
  expect(dmn).toMatchObject({
    tables: [],
    unread: [{ where: 'Plant rules', why: { refused: 'dmn.no_table' } }],
  })
})

const whole = dmnFile(patching)
test.each<[string, string, string]>([
  ['prose', 'The plant manager decides.', 'dmn.not_xml'],
  ['nothing', '', 'dmn.not_xml'],
  ['a page', '<html><body>Hello</body></html>', 'dmn.not_dmn'],
  ['another root', `<table xmlns="${dmnNamespaces['1.3']}"/>`, 'dmn.not_dmn'],
  ['a later version', whole.replace('20191111', '20991231'), 'dmn.version'],
  ['a file that was cut off', whole.slice(0, -40), 'dmn.broken'],
  ['a tag that is not closed', whole.replace('</output>', ''), 'dmn.broken'],
  [
    'entities of its own',
    `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${whole.replace('Patch', '&b;')}`,
    'dmn.doctype',
  ],
  ['a deep nest', `${whole.slice(0, -20)}${'<a>'.repeat(50_000)}`, 'dmn.broken'],
])('SPLIT-10 %s is refused in one sentence', async (_, xml, code) => {
  const refusal = await readDmn(xml)
  expect(refusal).toMatchObject({ refused: code })
  for (const language of ['en', 'de'] as const)
    expect(isRefusal(refusal) && sayRefusal(language, refusal)).toMatch(/^[^{}\n]+[.]$/)
})

test('SPLIT-10 broken XML is refused with its line', async () => {
  expect(await readDmn(whole.replace('</rule>', '</rul>'))).toEqual({
    refused: 'dmn.broken',
    params: { line: whole.slice(0, whole.indexOf('</rule>')).split('\n').length },
  })
})
