import { expect, test } from 'vitest'
import { lines, readSheets, readText } from '#testing/workbooks.ts'

test('SPLIT-10 a project’s matrix: version block, phases merged, deliverables beside, remarks at the end', async () => {
  const { split, report } = await readSheets([
    {
      name: 'RACI',
      rows: [
        ['Project RACI matrix', null, null, null, null, null, null, null, null],
        ['Version', '1.2', 'Date', new Date('2024-01-01'), null, null, null, null, null],
        [],
        [null, null, null, null, 'IT', null, 'Operations', null, null],
        ['No.', 'Phase', 'Activity', 'Deliverable', 'CIO', 'Network', 'Plant', 'Shift', 'Comments'],
        [1, 'Plan', 'Zone model', 'Drawing', 'A', 'R', 'C', 'I', 'each year'],
        [2, null, 'Conduits', 'List', 'A', 'R', 'C', null, null],
        [3, 'Run', 'Patching', null, 'C', 'R', 'A', 'I', null],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 8 },
        { startRow: 3, startCol: 4, endRow: 3, endCol: 5 },
        { startRow: 3, startCol: 6, endRow: 3, endCol: 7 },
        { startRow: 5, startCol: 1, endRow: 6, endCol: 1 },
      ],
    },
  ])
  expect(lines(split)).toEqual([
    'Plan | 1 Zone model | A=cio R=network C=plant I=shift',
    'Plan | 2 Conduits | A=cio R=network C=plant',
    'Run | 3 Patching | A=plant R=network C=cio I=shift',
  ])
  expect(split.functions.map(({ side }) => side)).toEqual(['it', 'it', 'operations', 'operations'])
  expect(split.activities.map(({ about }) => about?.en)).toEqual(['Drawing\neach year', 'List', undefined])
  expect(report.unread.map(({ where, text }) => ['cell' in where && where.cell, text])).toEqual([
    ['RACI!A2', 'Version'],
    ['RACI!B2', '1.2'],
    ['RACI!C2', 'Date'],
    ['RACI!D2', '2024-01-01'],
  ])
})

test.each([
  [
    'no head over the activities',
    ',CIO,Plant\nFirewalls,A,C\nPatching,R,A\n',
    ['x | firewalls Firewalls | A=cio C=plant', 'x | patching Patching | A=plant R=cio'],
  ],
  [
    'words in the cells',
    'Task,CIO,Plant\nFirewalls,Accountable,Consulted\nPatching,"Responsible, Informed",Accountable/Responsible\n',
    ['x | firewalls Firewalls | A=cio C=plant', 'x | patching Patching | A=plant R=cio+plant I=cio'],
  ],
  [
    'functions whose names look like letters',
    'Task,IS,IA,OT\nFirewalls,A,C,R\nPatching,R,A,I\n',
    ['x | firewalls Firewalls | A=is R=ot C=ia', 'x | patching Patching | A=ia R=is I=ot'],
  ],
  [
    'numbered sections',
    'ID,Task,CIO,Plant\n1,Network,,\n1.1,Firewalls,A,C\n1.2,Nobody,,\n2,Plant,,\n2.1,Outages,C,A\n',
    [
      'Network | 1.1 Firewalls | A=cio C=plant',
      'Network | 1.2 Nobody |',
      'Plant | 2.1 Outages | A=plant C=cio',
    ],
  ],
  [
    'sections named by letters',
    'Nr,Aufgabe,CIO,Plant\nA,Netz,,\nA1,Firewalls,A,C\nB,Werk,,\nB1,Outage,C,A\n',
    ['Netz | A1 Firewalls | A=cio C=plant', 'Werk | B1 Outage | A=plant C=cio'],
  ],
  [
    'two tables in one sheet, each with a title',
    'IT matrix\nTask,CIO,Plant\nFirewalls,A,C\n\nOT matrix\nTask,CIO,Plant,Quality\nOutage,C,A,I\nRelease,,A/R,C\n\nNote: valid from 2024\n',
    [
      'IT matrix | firewalls Firewalls | A=cio C=plant',
      'OT matrix | outage Outage | A=plant C=cio I=quality',
      'OT matrix | release Release | A=plant R=plant C=quality',
    ],
  ],
  [
    'a section repeated over its row',
    'Task,CIO,Plant\nNetwork,Network,Network\nFirewalls,A,C\nPlant,Plant,Plant\nOutage,C,A\n',
    ['Network | firewalls Firewalls | A=cio C=plant', 'Plant | outage Outage | A=plant C=cio'],
  ],
  [
    'French columns of names',
    "Activité;Réalisateur;Approbateur;Consulté;Informé\nPare-feu;Équipe réseau;DSI;Exploitation;RSSI\nMises à jour;Exploitation;Directeur d'usine;DSI;\n",
    [
      'x | pare-feu Pare-feu | A=dsi R=equipe-reseau C=exploitation I=rssi',
      'x | mises-a-jour Mises à jour | A=directeur-d-usine R=exploitation C=dsi',
    ],
  ],
  [
    'a legend in one row, letter and meaning side by side',
    'R,Responsible,A,Accountable,C,Consulted\n,,,,,\nTask,CIO,Plant,OT lead,,\nFirewalls,A,C,R,,\nOutage,C,A,R,,\n',
    ['x | firewalls Firewalls | A=cio R=ot-lead C=plant', 'x | outage Outage | A=plant R=ot-lead C=cio'],
  ],
  [
    'heads in words of the house, with their letters behind',
    'Task;Doing (R);Budget owner (A);Mitwirkung (C)\nFirewalls;Network;CIO;Plant\nOutage;Shift;Plant;CIO\n',
    ['x | firewalls Firewalls | A=cio R=network C=plant', 'x | outage Outage | A=plant R=shift C=cio'],
  ],
  [
    'the mark of a footnote behind a letter',
    'Task,CIO,Plant\nFirewalls,A¹,C\nOutage,R²,A\n',
    ['x | firewalls Firewalls | A=cio C=plant', 'x | outage Outage | A=plant R=cio'],
  ],
  [
    'a column for each letter of each function, ticked',
    ',CIO,,,Plant,,\nTask,R,A,C,R,A,C\nFirewalls,x,x,,,,x\nOutage,,,x,✓,X,\n',
    ['x | firewalls Firewalls | A=cio R=cio C=plant', 'x | outage Outage | A=plant R=plant C=cio'],
  ],
  [
    'Portuguese columns of names',
    'Atividade;Responsável;Aprovador;Consultado;Informado\nFirewall;Redes;CIO;Planta;CISO\n',
    ['x | firewall Firewall | A=cio R=redes C=planta I=ciso'],
  ],
  [
    'German heads in two rows',
    'Lfd. Nr.;Tätigkeit;IT;;Betrieb;\n;;Leiter IT;Netz;Werkleitung;Schicht\n1;Firewall;A;R;C;I\n2;Patch;C;R;A;I\n',
    [
      'x | 1 Firewall | A=leiter-it R=netz C=werkleitung I=schicht',
      'x | 2 Patch | A=werkleitung R=netz C=leiter-it I=schicht',
    ],
  ],
])('SPLIT-10 found in the wild: %s', async (_, text, expected) => {
  const { split, report } = await readText(text, 'x.csv')
  expect(lines(split)).toEqual(expected)
  expect(report.unread).toEqual([])
})

test('SPLIT-10 Markdown without bars at the ends, letters in markup', async () => {
  const { split } = await readText(
    'Task | CIO | Plant\n--- | --- | ---\nFirewalls | **A** | *C*\n_Outage_ | `C` | A<br>R\n',
    'x.md',
  )
  expect(lines(split)).toEqual([
    'x | firewalls Firewalls | A=cio C=plant',
    'x | outage Outage | A=plant R=plant C=cio',
  ])
})

test('SPLIT-10 another table below is no part of the matrix, and its cells are listed', async () => {
  const { split, report } = await readText(
    'Task,CIO,Plant\nFirewalls,A,C\nOutage,C,A\n\nName,Phone\nAnn,123\n',
  )
  expect(split.activities).toHaveLength(2)
  expect(report.unread.map(({ text }) => text)).toEqual(['Name', 'Phone', 'Ann', '123'])
})

test('SPLIT-10 a table with functions in the rows is not read the wrong way round', async () => {
  await expect(readText('Role,Firewalls,Patching\nCIO,A,A\nPlant,C,R\n')).rejects.toThrow(
    'workbook.unread.turned',
  )
})

test('SPLIT-10 ticks under R, A, C, I name nobody', async () => {
  const { split, report } = await readText('Task,R,A,C,I\nFirewalls,x,,x,\nPatching,,x,,x\n')
  expect(lines(split)).toEqual(['table | firewalls Firewalls |', 'table | patching Patching |'])
  expect(report.unread.map(({ why }) => why.refused)).toEqual(Array(4).fill('workbook.unread.name'))
})

test('SPLIT-10 a name that is still to come owns nothing', async () => {
  const { split, report } = await readText('Task,R,A\nFirewalls,Network,n.n.\nOutage,Shift,Plant\n')
  expect(lines(split)).toEqual([
    'table | firewalls Firewalls | R=network',
    'table | outage Outage | A=plant R=shift',
  ])
  expect(report.unread.map(({ text, why }) => [text, why.refused])).toEqual([
    ['n.n.', 'workbook.unread.name'],
  ])
})

test('SPLIT-10 letters of another method are listed and taken for no number or note', async () => {
  const { split, report } = await readText(
    'Task,IT,Plant,Shift\nFirewalls,D,I,E\nOutage,M,E,D\nPatching,E,M,I\nBackup,D,I,E\nBadges,M,E,I\n',
  )
  expect(split.activities.map(({ label, about }) => [label.en, about])).toEqual(
    ['Firewalls', 'Outage', 'Patching', 'Backup', 'Badges'].map(label => [label, undefined]),
  )
  expect(report.unread.map(({ text }) => text)).toContain('IT')
})
