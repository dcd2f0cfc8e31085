import { randomUUID } from 'node:crypto'
import { addPerimeter } from '#acts/perimeter/add.ts'
import { assessPerimeter } from '#acts/perimeter/assess.ts'
import { addPerimeterStandard } from '#acts/perimeter/standards.ts'
import type { Deed } from '../teller.ts'
import { deciding } from './deciding.ts'

const site = 'lindenroda'

/** What the group asks of every plant: of which kind, its name, and its requirements. */
const standards = [
  [
    'firewall',
    'Firewalls between networks',
    [
      'No rule lets every source reach every target.',
      'Every rule names the decision by which it was agreed.',
      'It is administered from the management network alone, with two factors.',
      'Changes of rules are recorded and kept for a year.',
    ],
  ],
  [
    'jump-host',
    'Jump hosts',
    [
      'Nobody comes in without two factors.',
      'Sessions are recorded and kept for ninety days.',
      'No files pass but through the transfer station.',
    ],
  ],
  [
    'remote-access',
    'Ways in for vendors',
    [
      'It is closed unless a session was released by both sides.',
      'It ends in a jump host, never at a controller.',
    ],
  ],
] as const

/**
 * The network and perimeter register of Lindenroda: a firewall whose deviation is allowed until its successor is bought, a jump
 * host that deviates with nobody having said why it may, a way in that nobody has assessed yet, and a VLAN that follows no standard.
 */
export function deedsOfPerimeter(today: Temporal.PlainDate): readonly Deed[] {
  const it = deciding(randomUUID(), today)
  const [firewall, jumpHost, wayIn] = [randomUUID(), randomUUID(), randomUUID()]
  const ids = standards.map(() => randomUUID())
  const [ofFirewalls, ofJumpHosts, ofWaysIn] = ids
  const met = (requirement: number, said = '') => ({ requirement, verdict: 'met', said })
  const deviates = (requirement: number, said: string, decision: string | null) => ({
    ...{ requirement, verdict: 'deviates', said, decision },
  })
  return [
    it.deed(42, 10, 'Jonas Lindqvist', async ({ act }) => {
      for (const [at, [kind, name, sentences]] of standards.entries()) {
        const requirements = sentences.map(text => ({ text }))
        await act(addPerimeterStandard, { standard: ids[at], site: null, kind, name, requirements })
      }
    }),
    it.deed(41, 9, 'Dieter Kowalczyk', async ({ act }) => {
      const adds = (entry: string, more: object) =>
        act(addPerimeter, { entry, site, zones: [], conduits: [], parties: [], ...more })
      await adds(firewall, {
        ...{ kind: 'firewall', name: 'Plant firewall', standard: ofFirewalls },
        ...{ zones: ['dmz'], conduits: ['office-dmz', 'dmz-site'], parties: ['Duskwatch'] },
        purpose: 'Separates the office from the plant DMZ, and the DMZ from what runs the lines.',
      })
      await adds(jumpHost, {
        ...{ kind: 'jump-host', name: 'Jump host of the DMZ', standard: ofJumpHosts },
        ...{ zones: ['vendor-access'], conduits: ['vendor-supervision'] },
        parties: ['Abfülltechnik Strand', 'Regelwerk Süd'],
        purpose: 'The one way from outside to the engineering stations.',
      })
      await adds(wayIn, {
        ...{ kind: 'remote-access', name: 'Dial-in of the filler’s maker', standard: ofWaysIn },
        ...{ conduits: ['vendor-supervision'], parties: ['Abfülltechnik Strand'] },
        purpose: 'Support for both filling lines.',
      })
      await adds(randomUUID(), {
        ...{ kind: 'vlan', name: 'VLAN 60, handhelds', zones: ['handhelds'] },
        ...{ conduits: ['handhelds-site'], purpose: 'Scanners and tablets of packaging.' },
      })
    }),
    it.asks(40, 10, 'Dieter Kowalczyk', {
      ...{ kind: 'deviation', site, area: null, tags: [] },
      title: 'The plant firewall is administered from the office network',
      stated: { 'standard-locked': false, 'retrofit-needed': true },
      until: today.add({ days: 100 }).toString(),
      content: {
        why: 'It has no port of its own for a management network; its successor is ordered.',
        fields: {
          standard: 'Firewalls between networks, requirement 3',
          constraint: 'The model has three ports, and all three are taken.',
          compensates:
            'Two stations may reach its administration, with two factors, and every sign-in is told to the SOC.',
          owner: 'Dieter Kowalczyk',
        },
      },
    }),
    it.judges(40, 13, 'Marek Dvořák', 'safety', 'no'),
    it.judges(39, 8, 'Thandiwe Mokoena', 'validated', 'no'),
    it.judges(39, 9, 'Felix Achterberg', 'security', 'no', 'The two stations are watched'),
    it.advises(39, 10, 'Holger Stiebing', 'Nothing of the lines hangs on it.'),
    it.advises(39, 11, 'Thandiwe Mokoena', 'No objection.'),
    it.signs(38, 9, 'Felix Achterberg'),
    it.signs(38, 14, 'Karel Novák'),
    it.deed(37, 9, 'Felix Achterberg', async ({ act }) => {
      const verdicts = [
        met(1),
        met(2),
        deviates(3, 'Administered from two stations in the office.', it.decision),
        met(4),
      ]
      await act(assessPerimeter, { entry: firewall, version: 1, verdicts }, { rev: 1 })
    }),
    it.deed(9, 15, 'Felix Achterberg', async ({ act }) => {
      const verdicts = [
        met(1),
        deviates(2, 'The disk was full in August; since then nothing has been recorded.', null),
      ]
      await act(assessPerimeter, { entry: jumpHost, version: 1, verdicts }, { rev: 1 })
    }),
  ]
}
