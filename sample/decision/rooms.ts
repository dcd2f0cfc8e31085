import { randomUUID } from 'node:crypto'
import { addRoom } from '#acts/room/add.ts'
import { beginEntry, endEntry } from '#acts/room/entry.ts'
import { exceptRoom, ruleRoom } from '#acts/room/rule.ts'
import type { Deed } from '../teller.ts'
import { deciding } from './deciding.ts'

/** Locked places at two plants: their rules, an exception by a decision, a visit, and somebody who forgot to sign out. */
export function deedsOfRooms(today: Temporal.PlainDate): readonly Deed[] {
  const it = deciding(randomUUID(), today)
  const [panel, servers, station, pumps] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const visit = randomUUID()
  const rules = (room: string, functions: readonly string[], escort: string) =>
    [ruleRoom, { room, functions, escort, why: 'As walked through with the shift' }, { rev: 1 }] as const
  return [
    it.deed(40, 9, 'Detlef Rössler', async teller => {
      const at = { site: 'lindenroda', area: 'filling' }
      await teller.act(addRoom, {
        ...{ room: panel, ...at, kind: 'panel', name: 'Panel row of line 2', spot: 'Hall 2, west wall' },
        ...{ lock: 'key', keyPlace: 'Key 14, key cabinet at the gate', phone: 'Gate, 4711' },
        assets: await it.assets(teller, ['FL2-PLC-01A', 'FL2-PLC-01B']),
      })
      await teller.act(...rules(panel, ['maintenance', 'control-engineering', 'shift-lead'], 'visitors'))
      await teller.act(addRoom, {
        ...{ room: servers, site: 'lindenroda', kind: 'server-room', name: 'OT server room' },
        ...{ spot: 'Building 4, basement, door 0.12', lock: 'both', keyPlace: 'Plant security' },
        phone: 'Plant security, 4700',
      })
      await teller.act(...rules(servers, ['ot-security', 'it-service', 'control-engineering'], 'vendors'))
      // Nobody has said yet who may.
      await teller.act(addRoom, {
        ...{ room: station, ...at, kind: 'engineering-station', name: 'Engineering station of filling' },
        ...{ spot: 'Control room, desk 3', lock: 'badge' },
      })
    }),
    it.asks(9, 9, 'Uwe Kranz', {
      ...{ kind: 'physical-access', site: 'lindenroda', area: 'filling', tags: [] },
      title: 'Abfülltechnik Strand at the panels of line 2',
      stated: {},
      until: today.add({ days: 50 }).toString(),
      content: {
        why: 'The filters of all panels are changed, two hours each week, and nobody can stand beside it.',
        fields: {
          places: 'Panel row of line 2',
          who: 'Vito Ferri, Abfülltechnik Strand',
          by: 'Key 14 from the gate, alone',
          exception: true,
          back: 'Each time at the end of the shift',
        },
      },
    }),
    it.judges(9, 10, 'Marek Dvořák', 'safety', 'no'),
    it.judges(9, 11, 'Felix Achterberg', 'security', 'no'),
    it.advises(9, 12, 'Kwame Boateng', 'The panels of the safety relays stay locked.'),
    it.advises(9, 13, 'Felix Achterberg', 'No laptop goes in with him.'),
    it.advises(9, 14, 'Sabine Thoma', 'No objection.'),
    it.signs(8, 8, 'Ines Moreau'),
    it.signs(8, 9, 'Detlef Rössler'),
    it.deed(8, 10, 'Detlef Rössler', async teller => {
      const who = { name: 'Vito Ferri', company: 'Abfülltechnik Strand' }
      await teller.act(exceptRoom, { exception: randomUUID(), room: panel, decision: it.decision, ...who })
    }),
    it.deed(1, 9, 'Renate Pohl', async teller => {
      const who = { name: 'Hanna Kruse', company: 'Brandschutz Nord', purpose: 'Smoke detectors are tested' }
      const escort = it.person(teller, 'Lena Brandt')
      await teller.act(beginEntry, { entry: visit, room: servers, ...who, escort, hours: 2 })
    }),
    it.deed(1, 10, 'Renate Pohl', async teller => {
      await teller.act(endEntry, { entry: visit }, { rev: 1 })
    }),
    it.deed(30, 9, 'Stijn Maes', async teller => {
      await teller.act(addRoom, {
        ...{
          room: pumps,
          site: 'zoutdrecht',
          area: 'tank-farm',
          kind: 'cabinet',
          name: 'Cabinet of the pump house',
        },
        ...{
          spot: 'Pump house, left of the door',
          lock: 'key',
          keyPlace: 'Shift office',
          phone: 'Shift, 220',
        },
      })
      await teller.act(...rules(pumps, ['maintenance', 'shift-lead'], 'visitors'))
    }),
    it.deed(1, 14, 'Rashid Karimi', async teller => {
      const who = { person: it.person(teller, 'Teun Verhagen'), purpose: 'A fuse is replaced' }
      await teller.act(beginEntry, { entry: randomUUID(), room: pumps, ...who, hours: 1 })
    }),
  ]
}
