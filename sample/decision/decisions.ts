import { randomUUID } from 'node:crypto'
import { recordDecision } from '#acts/decision/record.ts'
import type { Deed } from '../teller.ts'
import { type Deciding, deciding } from './deciding.ts'

const firmware = (version: string, source: string) => ({ version, source })
const plan = (...items: readonly (readonly ['before' | 'step' | 'after', 'it' | 'operations', string])[]) =>
  items.map(([part, lane, label]) => ({ part, lane, label }))

/** What has been asked for lately: it stands in every state, so that desks and lists have something to show. */
export function deedsOfDecisions(today: Temporal.PlainDate): readonly Deed[] {
  const of = (decision: string) => deciding(decision, today)
  return [
    ...consentWaits(of(randomUUID())),
    ...planned(of(randomUUID())),
    ...closed(of(randomUUID()), weekday(today.subtract({ days: 9 }))),
    ...sentBack(of(randomUUID())),
    ...deviates(of(randomUUID()), today),
    ...mended(of(randomUUID()), today),
    ...standing(of(randomUUID()), today),
  ]
}

/** Nights of the kitchen's wash-down are those after a working day. */
const weekday = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.dayOfWeek > 5 ? day.subtract({ days: day.dayOfWeek - 5 }) : day

/** Both keys are turned, and quality has not consented yet: the deputy of who is away is asked. */
const consentWaits = (it: Deciding): readonly Deed[] => [
  it.asks(2, 9, 'Uwe Kranz', {
    ...{ kind: 'firmware', site: 'lindenroda', area: 'filling', tags: ['FL2-PLC-01A', 'FL2-PLC-01B'] },
    title: 'Firmware 5.2 on both controllers of filling line 2',
    stated: { 'outage-window': 'inside' },
    content: {
      why: 'The vendor has mended the web server through which a controller can be stopped.',
      fields: firmware('5.2', 'The vendor’s portal; checksum compared by two people'),
      rollback:
        'The version of today lies on the engineering station; loading it takes 20 minutes per controller.',
      minutes: 180,
      items: plan(
        ['before', 'operations', 'The line stands, and no batch is open'],
        ['step', 'operations', 'Load controller B, switch over, load controller A'],
        ['after', 'operations', 'Fill volumes of twenty test vials are within limits'],
        ['after', 'it', 'The web server answers no more'],
      ),
    },
  }),
  it.judges(2, 10, 'Marek Dvořák', 'safety', 'no'),
  it.judges(2, 11, 'Piet Vermeer', 'quality', 'yes', 'Fill volumes of every batch come from here'),
  it.judges(
    2,
    12,
    'Thandiwe Mokoena',
    'validated',
    'yes',
    'Requalification of the dosing after each new version',
  ),
  it.judges(2, 13, 'Karel Novák', 'uptime', 'no'),
  it.judges(2, 14, 'Felix Achterberg', 'security', 'no'),
  it.advises(1, 8, 'Renate Pohl', 'Fits into the maintenance Saturday.'),
  it.advises(1, 9, 'Thandiwe Mokoena', 'I am on site, and have the protocol for twenty vials.'),
  it.signs(1, 10, 'Felix Achterberg'),
  it.signs(1, 11, 'Kwame Boateng'),
]

/** Decided, and planned into the turnaround. */
const planned = (it: Deciding): readonly Deed[] => [
  it.asks(13, 9, 'Teun Verhagen', {
    ...{ kind: 'firmware', site: 'zoutdrecht', area: 'reactors', tags: ['R2-DCS-01'] },
    title: 'Firmware 2.3 on the controller of reactor R2',
    stated: { 'outage-window': 'inside' },
    content: {
      why: 'Version 2.1 loses its trend memory after 400 days, and day 400 is in March.',
      fields: firmware('2.3', 'From the vendor’s engineer on a sealed medium, scanned at the station'),
      rollback: 'Version 2.1 and the project of today are in the vault.',
      minutes: 240,
      items: plan(
        ['before', 'operations', 'R2 is empty and released for work'],
        ['step', 'operations', 'Load 2.3 and the project of today'],
        ['after', 'operations', 'All loops of R2 answer as in the loop list'],
      ),
    },
  }),
  it.judges(13, 10, 'Ilse Brouwer', 'safety', 'no'),
  it.judges(13, 11, 'Noor Hendriks', 'quality', 'no'),
  it.judges(13, 12, 'Pim Schouten', 'validated', 'no'),
  it.judges(13, 13, 'Margriet van Loon', 'uptime', 'no'),
  it.judges(13, 14, 'Sanne de Wilde', 'security', 'no'),
  it.advises(12, 8, 'Joost Peeters', 'In the turnaround, yes.'),
  it.advises(12, 9, 'Pim Schouten', 'Nothing validated hangs on it.'),
  it.signs(12, 10, 'Sanne de Wilde'),
  it.signs(11, 9, 'Anouk Timmerman'),
  it.plans(10, 9, 'Teun Verhagen'),
]

/** Done in a night's wash-down, looked at by others in the morning, and closed. */
const closed = (it: Deciding, night: Temporal.PlainDate): readonly Deed[] => {
  const asked = it.ago(night) + 6
  return [
    it.asks(asked, 15, 'Gus Halloran', {
      ...{ kind: 'firmware', site: 'marlow-fork', area: 'kitchen', tags: ['KT-PLC-01'] },
      title: 'Firmware 20.14 on the cooker controller',
      stated: { 'outage-window': 'inside' },
      content: {
        why: 'Version 20.13 restarts by itself when two panels ask at once; it did so twice in a shift.',
        fields: firmware('20.14', 'The vendor’s portal; checksum compared'),
        rollback: '20.13 and the project are on the laptop of maintenance.',
        minutes: 120,
        items: plan(
          ['before', 'operations', 'A backup of today is there'],
          ['step', 'operations', 'Load the firmware'],
          ['after', 'operations', 'Cooking curve of an empty cooker is as before'],
        ),
      },
    }),
    it.judges(asked, 16, 'Tamika Rhodes', 'safety', 'no'),
    it.judges(asked, 17, 'Yolanda Pierce', 'quality', 'no'),
    it.judges(asked, 18, 'Marcus Feld', 'validated', 'no'),
    it.judges(asked, 19, 'Roberta Quiñones', 'uptime', 'no'),
    it.judges(asked, 20, 'Denise Whitaker', 'security', 'no'),
    it.advises(asked - 1, 14, 'Dwayne Hatcher', 'Any night but Friday.'),
    it.advises(asked - 1, 15, 'Marcus Feld', 'The cooking curve is all that I need.'),
    it.signs(asked - 1, 16, 'Denise Whitaker'),
    it.signs(asked - 1, 17, 'Priscilla Nguyen'),
    it.plans(asked - 2, 16, 'Gus Halloran', `${night}T22:00`, 'America/Chicago'),
    // Five in the morning at the company's seat is night in Iowa.
    it.works(it.ago(night) - 1, 5, 'Gus Halloran'),
    it.verifies(
      it.ago(night) - 1,
      15,
      'Priscilla Nguyen',
      'The curve is the one of May. No restart in the night.',
    ),
  ]
}

/** Sent back with a reason: on the desk of who asked. */
const sentBack = (it: Deciding): readonly Deed[] => [
  it.asks(4, 15, 'Gus Halloran', {
    ...{ kind: 'firmware', site: 'marlow-fork', area: 'freezing', tags: ['FZ-PLC-01'] },
    title: 'Firmware on freezing tunnel 1',
    stated: { 'outage-window': 'inside' },
    content: {
      why: 'Tunnel 2 has it already.',
      fields: firmware('5.6', 'The vendor’s technician brings it'),
      rollback: 'The technician loads the old one.',
      minutes: 90,
      items: plan(['step', 'operations', 'Load the firmware']),
    },
  }),
  it.returns(
    3,
    16,
    'Priscilla Nguyen',
    'Who compares the checksum, and what do we do when the technician has left? Name both, and a check of the core temperature afterwards.',
  ),
]

/** A standard that a site does not meet, being judged. */
const deviates = (it: Deciding, today: Temporal.PlainDate): readonly Deed[] => [
  it.asks(1, 10, 'Lena Brandt', {
    ...{ kind: 'deviation', site: 'lindenroda', area: 'filling', tags: [] },
    title: 'The panel of line 1 stays on its old operating system',
    stated: { 'standard-locked': false, 'retrofit-needed': true },
    until: today.add({ days: 190 }).toString(),
    content: {
      why: 'A new panel needs a new qualification of the line, planned for the summer stop.',
      fields: {
        standard: 'Baseline 4.2: no operating system without updates',
        constraint: 'The new panel does not run the recipes of line 1.',
        compensates:
          'The panel stands in a zone of its own, USB is blocked, and the switch lets through two addresses.',
        owner: 'Lena Brandt',
      },
    },
  }),
  it.judges(1, 12, 'Marek Dvořák', 'safety', 'no'),
]

/** Mended in the night, entered in the morning by somebody else: those who would have decided look at it now. */
const mended = (it: Deciding, today: Temporal.PlainDate): readonly Deed[] => [
  it.deed(1, 7, 'Youssef El Amrani', async teller => {
    const night = today.subtract({ days: 1 }).toZonedDateTime({
      timeZone: 'Europe/Amsterdam',
      plainTime: '02:40',
    })
    await teller.act(recordDecision, {
      ...{ decision: it.decision, kind: 'break-fix', site: 'zoutdrecht', area: 'boiler-house' },
      assets: await it.assets(teller, ['BH-PLC-01']),
      title: 'Input card of boiler 1 replaced in the night',
      stated: { urgency: 'emergency', 'rollback-tested': false },
      happened: night.toInstant().toString(),
      acted: [it.person(teller, 'Teun Verhagen')],
      content: {
        why: 'Boiler 1 tripped at 02:10 and did not restart; without steam the reactors cool down.',
        fields: {
          fault: 'Input card 3 reported no flame although the burner stood.',
          done: 'Card 3 replaced by the one of the store, same type; boiler restarted at 03:05.',
          differs: 'The new card has a younger hardware version.',
        },
      },
    })
  }),
]

/** Backups of operator panels need not be asked for each time; two were made under it. */
const standing = (it: Deciding, today: Temporal.PlainDate): readonly Deed[] => [
  it.asks(20, 15, 'Gus Halloran', {
    ...{ kind: 'standing-approval', site: 'marlow-fork', area: null, class: 'hmi', tags: [] },
    title: 'Backups of operator panels',
    stated: { intervention: 'backup' },
    until: today.add({ days: 120 }).toString(),
    content: {
      why: 'No panel has a backup, and asking for each takes longer than making it.',
      fields: {
        scope: 'All operator panels of the plant',
        limits: 'At the wash-down or while the line stands; nothing is written to the panel.',
        owner: 'Priscilla Nguyen',
        count: '10',
      },
    },
  }),
  it.judges(20, 16, 'Tamika Rhodes', 'safety', 'no'),
  it.judges(20, 17, 'Marcus Feld', 'validated', 'no'),
  it.judges(20, 18, 'Denise Whitaker', 'security', 'no'),
  it.advises(19, 14, 'Denise Whitaker', 'Into the vault, not onto a stick.'),
  it.signs(19, 16, 'Priscilla Nguyen'),
  it.uses(8, 5, 'Gus Halloran', ['KT-HMI-01'], 'Project and recipes copied to the vault.'),
  it.uses(3, 5, 'Gus Halloran', ['KT-HMI-01'], 'Once more, after the cooking times were changed.'),
]
