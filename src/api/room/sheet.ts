import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Uuid } from '#acts/fields.ts'
import { onDutyAt } from '#acts/shift/duty.ts'
import { splitNow } from '#acts/time/limit/split.ts'
import { type Sheet, writeSheet } from '#exchange/pdf/sheet.ts'
import { readScope } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { roomOf } from '#store/room/rooms.ts'
import { sayLabel } from '#words/cell.ts'
import { functionLabel, placeLabel } from '#words/finding.ts'
import { sayBecause } from '#words/plant/because.ts'
import { say } from '#words/say.ts'
import { originOf } from '../doors/origin.ts'
import { printFonts } from '../fonts.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'
import { type RoomAnswer, wholeRoom } from './said.ts'

/** The sheet on the door: what the place is, who may enter, with whom, whom to call, and a code that opens its page. */
export function roomSheetRoute(app: FastifyInstance, serving: Serving, publicAddress: string | null): void {
  const { db, now } = serving
  const file = { schema: z.string().meta({ format: 'binary' }) }
  does(
    app,
    'GET',
    '/api/rooms/:room/sheet',
    {
      who: 'member',
      about: 'The sheet for the door of a place, as a PDF, with a code that opens its page on a phone',
      params: z.object({ room: Uuid }),
      answer: { description: 'The file', content: { 'application/pdf': file } },
    },
    serving,
    async (request, reply, { actor }) => {
      const { room } = request.params as { room: string }
      const language = languageOf(request)
      const found = await db.within(readScope('member', actor), async tx => {
        const row = await roomOf(tx, room)
        if (row === undefined) return refuse('room.unknown')
        const split = await splitNow(tx, now())
        if (isRefusal(split)) return split
        const of = await tx.selectFrom('organisation').select('label').executeTakeFirst()
        const duty = await onDutyAt(tx, split, row, now())
        const whole = await wholeRoom(tx, split, row, now())
        return { whole, split, of, shift: duty.people.map(({ name }) => name) }
      })
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const above = found.of === undefined ? '' : sayLabel(language, found.of.label)
      const code = `${publicAddress ?? originOf(request)}/rooms/${room}`
      const sheet = sheetOf(language, found, now())
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="door-${room}.pdf"`)
        .send(Buffer.from(await writeSheet({ ...sheet, above, code }, printFonts())))
    },
  )
}

type Found = {
  readonly whole: z.input<typeof RoomAnswer>
  readonly split: Split
  readonly shift: readonly string[]
}

function sheetOf(
  language: Language,
  { whole, split, shift }: Found,
  now: Temporal.Instant,
): Omit<Sheet, 'above'> {
  const { room, owner, admitted, assets, zone } = whole
  const place = placeLabel(language, split, room.area === null ? room.site : `${room.site}/${room.area}`)
  const day = now.toZonedDateTimeISO(zone).toPlainDate().toString()
  const owners = owner === null ? [] : owner.people.map(({ name }) => name)
  const calls = [
    room.phone,
    owner === null ? '' : `${functionLabel(language, split, owner.function)}: ${owners.join(', ')}`,
    shift.length === 0 ? '' : say(language, 'room.sheet.shift', { people: shift.join(', ') }),
  ]
  return {
    ...{ language, title: room.name, at: new Date(now.epochMilliseconds) },
    foot: say(language, 'room.sheet.foot', { day, page: '{page}', pages: '{pages}' }),
    parts: [
      {
        head: say(language, 'room.facts'),
        pairs: [
          [say(language, 'room.kind'), say(language, `room.kind.${room.kind}`)],
          [say(language, 'room.where'), [place, room.spot].filter(one => one !== '').join(', ')],
          [say(language, 'room.lock'), say(language, `room.lock.${room.lock}`)],
          [say(language, 'room.call'), calls.filter(one => one !== '').join('\n')],
          [say(language, 'room.assets'), assets.map(({ tag }) => tag).join(', ')],
        ],
      },
      {
        head: say(language, 'room.escort'),
        pairs: [[say(language, 'room.escort.short'), say(language, `room.escort.${room.escort}`)]],
      },
      {
        head: say(language, 'room.who'),
        ...(room.ruled === null && admitted.length === 0
          ? { pairs: [[say(language, 'room.who'), say(language, 'room.no_rules')]] as const }
          : {
              pairs: [
                [
                  say(language, 'room.functions'),
                  room.functions.map(fn => functionLabel(language, split, fn)).join(', '),
                ],
              ] as const,
              table: {
                heads: [say(language, 'room.name'), say(language, 'room.because')],
                rows: admitted.map(one => [
                  one.company === '' ? one.name : `${one.name}, ${one.company}`,
                  [
                    ...one.because.map(why =>
                      sayBecause(language, why, fn => functionLabel(language, split, fn)),
                    ),
                    ...(one.way === 'escorted' ? [say(language, 'room.way.escorted')] : []),
                  ].join('; '),
                ]),
              },
            }),
      },
    ],
  }
}
