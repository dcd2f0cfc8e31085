import { randomUUID } from 'node:crypto'
import { checkFinding } from '#acts/finding/check.ts'
import { closeFinding } from '#acts/finding/close.ts'
import { planFinding } from '#acts/finding/plan.ts'
import { raiseFinding } from '#acts/finding/raise.ts'
import { reopenFinding } from '#acts/finding/reopen.ts'
import { withdrawFinding } from '#acts/finding/withdraw.ts'
import { handOverShift } from '#acts/shift/handOver.ts'
import { takeOverShift } from '#acts/shift/takeOver.ts'
import { idOf } from './company.ts'
import type { Deed, Teller } from './teller.ts'

/** What goes on at the lines: findings in every state, and shifts that are handed over; the last one waits. */
export function deedsOfFloor(today: Temporal.PlainDate): readonly Deed[] {
  const deed = (daysAgo: number, hour: number, by: string, acts: Deed['acts']): Deed => ({
    ...{ day: today.subtract({ days: daysAgo }).toString(), hour, by: idOf(by), acts },
  })
  const day = (inDays: number) => today.add({ days: inDays }).toString()
  const [usb, bus, panel, laptop, door] = Array.from({ length: 5 }, () => randomUUID())
  const filling = { site: 'lindenroda', area: 'filling' }
  const raise = (finding: string, more: object) => (teller: Teller) =>
    teller.act(raiseFinding, { finding, severity: 'medium', ...more }).then(() => {})
  let handed = randomUUID()
  return [
    deed(41, 9, 'Earl Sorensen', async teller => {
      const where = { site: 'marlow-fork', area: 'freezing', activity: 'physical-access' }
      await raise(door!, { ...where, title: 'The panel of ammonia compressor 2 has no lock' })(teller)
    }),
    deed(36, 15, 'Orlando Vega', async ({ act, idOf: id }) => {
      const action = 'Fit a lock of the series that the badge rules name'
      await act(
        planFinding,
        { finding: door, action, by: id(idOf('Orlando Vega')), until: day(-20) },
        { rev: 1 },
      )
    }),
    deed(24, 10, 'Orlando Vega', async ({ act }) => {
      const done = 'Lock fitted; the keys are with site security'
      await act(
        closeFinding,
        { finding: door, done, evidence: 'Photo in the key register, page 12' },
        { rev: 2 },
      )
    }),
    deed(22, 9, 'Gus Halloran', async ({ act }) => {
      await act(
        checkFinding,
        { finding: door, found: 'It holds, and opens with the key of the shift' },
        { rev: 3 },
      )
    }),
    deed(12, 8, 'Aylin Demir', async teller => {
      const where = { site: 'lindenroda', area: 'packaging', activity: 'removable-media' }
      const text =
        'Somebody loads labels from a stick there. The scan station is at the other end of the hall.'
      await raise(usb!, { ...where, title: 'The USB port of the labeller panel is open', text })(teller)
    }),
    deed(10, 10, 'Lena Brandt', async ({ act, idOf: id }) => {
      const action = 'Block the port, and move the scan station next to the labeller'
      await act(planFinding, { finding: usb, action, by: id(idOf('Uwe Kranz')), until: day(9) }, { rev: 1 })
    }),
    deed(9, 11, 'Rashid Karimi', async teller => {
      const where = { site: 'zoutdrecht', area: 'tank-farm', activity: 'inventory-differences' }
      const source = { source: 'duplicate', reference: '10.20.4.31' }
      await raise(bus!, {
        ...where,
        ...source,
        title: 'Two level transmitters answer at one address',
        severity: 'high',
      })(teller)
    }),
    deed(7, 9, 'Teun Verhagen', async ({ act }) => {
      const done = 'Gave the newer one the address that its drawing names'
      await act(
        closeFinding,
        { finding: bus, done, evidence: 'Both answer; trend of TI-403 attached to the log' },
        { rev: 1 },
      )
    }),
    deed(6, 14, 'Sanne de Wilde', async teller => {
      const where = { site: 'zoutdrecht', area: 'reactors', activity: 'transient-laptop', source: 'audit' }
      await raise(laptop!, { ...where, title: 'A laptop of the integrator stays plugged in overnight' })(
        teller,
      )
    }),
    deed(5, 9, 'Teun Verhagen', async ({ act }) => {
      await act(closeFinding, { finding: laptop, done: 'Unplugged it, and told them' }, { rev: 1 })
    }),
    deed(4, 10, 'Hendrik Wiersma', async ({ act }) => {
      await act(reopenFinding, { finding: laptop, why: 'It was there again this morning' }, { rev: 2 })
    }),
    deed(4, 15, 'Priscilla Nguyen', async teller => {
      const where = { site: 'marlow-fork', area: 'kitchen', activity: 'backup' }
      await raise(panel!, { ...where, title: 'The kettle panel has no backup', severity: 'low' })(teller)
      const why = 'It has one; the list named the panel twice'
      await teller.act(withdrawFinding, { finding: panel, why }, { rev: 1 })
    }),
    deed(3, 6, 'Mirko Jansen', async ({ act }) => {
      const why = 'The first shift that is handed over here'
      await act(takeOverShift, { takeover: randomUUID(), ...filling, handover: null, why })
    }),
    deed(3, 13, 'Mirko Jansen', async teller => {
      const about = {
        title: 'Filler 3 runs a program that is not the approved one',
        severity: 'high',
        stops: true,
      }
      await raise(randomUUID(), {
        ...filling,
        ...about,
        activity: 'unexplained-difference',
        source: 'drift',
        reference: 'filler-3/program',
      })(teller)
      await teller.act(handOverShift, {
        ...{ handover: handed, ...filling },
        notes: 'Filler 3 stopped twice for a second. Nothing else.',
      })
    }),
    deed(3, 14, 'Renate Pohl', async ({ act }) => {
      await act(takeOverShift, { takeover: randomUUID(), ...filling, handover: handed })
    }),
    deed(1, 21, 'Renate Pohl', async ({ act }) => {
      handed = randomUUID()
      await act(handOverShift, {
        ...{ handover: handed, ...filling },
        notes:
          'Control engineering looks at the program of filler 3 in the morning. Until then: no restart without asking Kwame Boateng.\nThe isolator of line 2 is cleaned at 23:00.',
      })
    }),
  ]
}
