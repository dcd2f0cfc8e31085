import { expect, test } from 'vitest'
import { lines, readSheets, readText } from '#testing/workbooks.ts'

const plain = `Activity,IT lead,Plant manager
Set firewall rules,A/R,C
Approve outage windows,C,A & R
`

test('SPLIT-10 a table of activities × functions becomes a split', async () => {
  const { split, report, format } = await readText(plain, 'my table.csv')
  expect(format).toBe('csv')
  expect(lines(split)).toEqual([
    'my table | set-firewall-rules Set firewall rules | A=it-lead R=it-lead C=plant-manager',
    'my table | approve-outage-windows Approve outage windows | A=plant-manager R=plant-manager C=it-lead',
  ])
  expect(split.functions).toEqual([
    { id: 'it-lead', label: { en: 'IT lead' } },
    { id: 'plant-manager', label: { en: 'Plant manager' } },
  ])
  expect(report.unread).toEqual([])
  expect(report.activities['approve-outage-windows']).toEqual({ line: 3, column: 1 })
})

test.each([
  ['semicolons', plain.replaceAll(',', ';')],
  ['tabs', plain.replaceAll(',', '\t')],
  ['a separator named first', `sep=;\n${plain.replaceAll(',', ';')}`],
  ['empty rows', plain.replaceAll('\n', '\n\n')],
  ['empty columns', plain.replaceAll(',', ',,')],
  ['a title', `RACI matrix of the plant,,\n\n${plain}`],
  ['carriage returns', plain.replaceAll('\n', '\r\n')],
  ['the head repeated', plain.replace('Approve', 'Activity,IT lead,Plant manager\nApprove')],
])('SPLIT-10 with %s the table reads the same', async (_, text) => {
  const { split, report } = await readText(text, 'my table.csv')
  expect(lines(split)).toEqual(lines((await readText(plain, 'my table.csv')).split))
  expect(report.unread).toEqual([])
})

test('SPLIT-10 Markdown: bold markup, sections behind a drawn line, numbering, notes', async () => {
  const { split, report } = await readText(
    `# Our matrix

Prose with | a bar.

| **#** | **Activity** | **CIO** | **Shift lead** |
| --- | --- | :-: | --- |
| **Network** | --- | --- | --- |
| 1 | **Firewalls** (office) | A (decides) | I |
| 1a | **VPN** | R (builds) & C (reviews \\| signs) | A |
| **Plant** | --- | --- | --- |
| 2 | Outages | | A & R |
`,
    'raci.md',
  )
  expect(lines(split)).toEqual([
    'Network | 1 Firewalls (office) | A=cio I=shift-lead',
    'Network | 1a VPN | A=shift-lead R=cio C=cio',
    'Plant | 2 Outages | A=shift-lead R=shift-lead',
  ])
  expect(report.unread).toEqual([])
  expect(report.tables[0]?.sections.map(({ text, sure }) => [text, sure])).toEqual([
    ['Network', true],
    ['Plant', true],
  ])
  expect(report.activities['1a']).toEqual({ line: 9, column: 2 })
  expect(split.activities[1]?.about).toEqual({ en: 'CIO: R (builds) & C (reviews | signs)' })
  expect(report.notes.map(({ activity, where }) => [activity, where])).toEqual([
    ['1', { line: 8, column: 3 }],
    ['1a', { line: 9, column: 3 }],
  ])
})

test('SPLIT-10 several Markdown tables of one file join; functions of one name are one', async () => {
  const { split } = await readText(
    `## Network\n\n| Task | CIO | Plant |\n|---|---|---|\n| Firewalls | A | C |\n
## Plant\n\n| Task | plant | Quality |\n|---|---|---|\n| Outages | A/R | C |\n`,
    'two.md',
  )
  expect(split.functions.map(({ id }) => id)).toEqual(['cio', 'plant', 'quality'])
  expect(lines(split)).toEqual([
    'Network | firewalls Firewalls | A=cio C=plant',
    'Plant | outages Outages | A=plant R=plant C=quality',
  ])
})

test('SPLIT-10 a row for each activity with columns of names', async () => {
  const { split, report } = await readText(
    `Bereich;Aufgabe;Verantwortlich;Rechenschaftspflichtig;Zu konsultieren;Zu informieren
Netz;Firewall pflegen;Netzteam;Leiter IT;Schichtleiter, Qualität;-
;VPN öffnen;"Netzteam
Leiter IT";Leiter IT;;Schichtleiter (nur nachts)
Werk;Fenster festlegen;Schichtleiter & Qualität;Werkleiter;n/a;Leiter IT
`,
    'aufgaben.csv',
  )
  expect(lines(split)).toEqual([
    'Netz | firewall-pflegen Firewall pflegen | A=leiter-it R=netzteam C=schichtleiter+qualitaet',
    'Netz | vpn-oeffnen VPN öffnen | A=leiter-it R=netzteam+leiter-it I=schichtleiter',
    'Werk | fenster-festlegen Fenster festlegen | A=werkleiter R=schichtleiter+qualitaet I=leiter-it',
  ])
  expect(report.unread).toEqual([])
  expect(report.tables[0]?.layout).toBe('names')
})

test('SPLIT-10 an ampersand parts two names only where both stand alone', async () => {
  const { split } = await readText(`Task,R,A
One,Health & Safety,CIO
Two,CIO & Plant,Plant
`)
  expect(lines(split).map(line => line.replace(/.*\| /, ''))).toEqual([
    'A=cio R=health-safety',
    'A=plant R=cio+plant',
  ])
})

test('SPLIT-10 heads of groups above the functions may say their side', async () => {
  const { split, report } = await readSheets([
    {
      name: 'Matrix',
      rows: [
        ['RACI of the plant', null, null, null, null, null],
        [null, 'IT', null, 'Betrieb', null, 'Vendors'],
        ['Activity', 'Manager', 'Network', 'Manager', 'Shift lead', 'OEM'],
        ['Firewalls', 'A', 'R', 'C', 'I', ''],
        ['Updates', 'C', 'I', 'A', 'R', 'C'],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
        { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
        { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
      ],
    },
  ])
  expect(split.functions).toEqual([
    { id: 'it-manager', label: { en: 'IT Manager' }, side: 'it' },
    { id: 'network', label: { en: 'Network' }, side: 'it' },
    { id: 'betrieb-manager', label: { en: 'Betrieb Manager' }, side: 'operations' },
    { id: 'shift-lead', label: { en: 'Shift lead' }, side: 'operations' },
    { id: 'oem', label: { en: 'OEM' }, external: true },
  ])
  expect(report.unread).toEqual([])
  expect(report.activities.updates).toMatchObject({ cell: 'Matrix!A5' })
})

test('SPLIT-10 a name is only a suggestion of a side', async () => {
  const { split, report } = await readText('Task,CISO,Plant manager,MSSP\nFirewalls,A,C,R\n')
  expect(split.functions.every(({ side, external }) => side === undefined && external === undefined)).toBe(
    true,
  )
  expect(report.functions.map(({ suggested }) => suggested)).toEqual([
    { side: 'it' },
    { side: 'operations' },
    { side: 'it', external: true },
  ])
})

test('SPLIT-10 merged cells: a section over the row, a label over two rows, a letter over two functions', async () => {
  const { split, report } = await readSheets([
    {
      name: 'RACI',
      rows: [
        ['Task', 'CIO', 'Network', 'Plant'],
        ['Perimeter', null, null, null],
        ['Firewalls', 'A', 'R', null],
        [null, null, null, 'C'],
        ['Patching', 'R', null, 'A'],
      ],
      merges: [
        { startRow: 1, startCol: 0, endRow: 1, endCol: 3 },
        { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
        { startRow: 4, startCol: 1, endRow: 4, endCol: 2 },
      ],
    },
  ])
  expect(lines(split)).toEqual([
    'Perimeter | firewalls Firewalls | A=cio R=network C=plant',
    'Perimeter | patching Patching | A=plant R=cio+network',
  ])
  expect(report.unread).toEqual([])
})

test('SPLIT-10 several sheets: what holds no table is listed, hidden sheets too', async () => {
  const { split, report } = await readSheets([
    { name: 'Cover', rows: [['RACI of ACME'], ['2026']] },
    {
      name: 'IT',
      rows: [
        ['Task', 'CIO', 'Plant'],
        ['Firewalls', 'A', 'C'],
      ],
    },
    {
      name: 'OT',
      rows: [
        ['Task', 'CIO', 'Plant'],
        ['Patching', 'C', 'A'],
      ],
    },
    {
      name: 'Versions',
      rows: [
        ['Version', 'Date'],
        ['1', '2024'],
      ],
    },
    {
      name: 'Old',
      rows: [
        ['Task', 'CIO', 'Plant'],
        ['Firewalls', 'C', 'A'],
      ],
      hidden: true,
    },
  ])
  expect(lines(split)).toEqual([
    'IT | firewalls Firewalls | A=cio C=plant',
    'OT | patching Patching | A=plant C=cio',
  ])
  expect(report.unread.map(({ where, text, why }) => [where, text, why.refused])).toEqual([
    [expect.objectContaining({ sheet: 'Old' }), 'Old', 'workbook.unread.hidden'],
    [expect.objectContaining({ cell: 'Versions!A1' }), 'Version | Date', 'workbook.unread.sheet'],
  ])
})

test.each([
  [
    'below',
    'Task,CIO,Plant\nFirewalls,A,C\n\nLegend:,,\nR,Responsible: does the work,\nA,Accountable,\nC,Consulted,\nI,Informed,\n',
  ],
  [
    'below, in one cell',
    'Task,CIO,Plant\nFirewalls,A,C\n"R = Responsible, A = Accountable, C = Consulted"\n',
  ],
  [
    'below, in German',
    'Task,CIO,Plant\nFirewalls,A,C\nR = Durchführungsverantwortlich\nA = Rechenschaftspflichtig\nLegende,,\n',
  ],
  ['above', 'R = Responsible,A = Accountable,C = Consulted\n\nTask,CIO,Plant\nFirewalls,A,C\n'],
  ['beside', 'Task,CIO,Plant,,Legend,\nFirewalls,A,C,,R,Responsible\n,,,,A,Accountable\n,,,,C,Consulted\n'],
])('SPLIT-10 a legend %s is understood', async (_, text) => {
  const { split, report } = await readText(text)
  expect(lines(split)).toEqual(['table | firewalls Firewalls | A=cio C=plant'])
  expect(report.unread).toEqual([])
  expect(report.legends.length).toBeGreaterThan(0)
})

test('SPLIT-10 a remark beside a letter is no legend', async () => {
  const { split } = await readText('Task,CIO,Plant,Comments\nFirewalls,A,R,Responsible for the cables\n')
  expect(lines(split)).toEqual(['table | firewalls Firewalls | A=cio R=plant'])
  expect(split.activities[0]?.about).toEqual({ en: 'Responsible for the cables' })
})
