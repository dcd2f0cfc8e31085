import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Sheet, type SheetPart, writeSheet } from '#exchange/pdf/sheet.ts'
import { readScope } from '#rules/people/access.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { placeLabels } from '#store/plant/sites.ts'
import { sayLabel } from '#words/cell.ts'
import { list } from '#words/finding.ts'
import { type Key, say } from '#words/say.ts'
import { printFonts } from '../fonts.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'
import { decisionPage } from './page.ts'
import type { DecisionPage } from './said.ts'

type Page = z.input<typeof DecisionPage>

/** The record of a decision on paper: what was asked, judged, signed and done, by whom and when. */
export function sheetRoute(app: FastifyInstance, serving: Serving): void {
  const { db, now } = serving
  does(
    app,
    'GET',
    '/api/decisions/:decision/sheet',
    {
      who: 'member',
      about:
        'The record of a decision as a PDF: with signatures, their meaning, times, and what they are bound to',
      params: z.object({ decision: z.uuid() }),
      answer: {
        description: 'The file',
        content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
      },
    },
    serving,
    async (request, reply, { actor }) => {
      const { decision } = request.params as { decision: string }
      const language = languageOf(request)
      const found = await db.within(readScope('member', actor), async tx => {
        const page = await decisionPage(tx, decision, { actor, now: now(), language })
        if (isRefusal(page)) return page
        return { page, labels: await placeLabels(tx, page.site, page.area) }
      })
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const { page, labels } = found
      const organisation = labels.organisation === null ? '' : sayLabel(language, labels.organisation)
      const place = labels.place.map(label => sayLabel(language, label)).join(', ')
      const sheet = sheetOf(page, { language, place, organisation, now: now() })
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="decision-${page.number}.pdf"`)
        .send(Buffer.from(await writeSheet(sheet, printFonts())))
    },
  )
}

type Told = {
  readonly language: Language
  readonly place: string
  readonly organisation: string
  readonly now: Temporal.Instant
}

function sheetOf(page: Page, { language, place, organisation, now }: Told): Sheet {
  const word = (key: Key, values = {}) => say(language, key, values)
  const fn = (id: string) => {
    const label = page.functions[id]
    return label === undefined ? id : sayLabel(language, label as { en: string })
  }
  const at = (instant: string) => sayInZone(language, instant, page.zone)
  const { number, title, content, decides, signatures, assets } = page
  const fields = page.fields.map(({ id, label }): [string, string] => {
    const value = content.fields?.[id]
    const text =
      typeof value === 'boolean' ? word(value ? 'paper.answer.yes' : 'paper.answer.no') : (value ?? '')
    return [sayLabel(language, label as { en: string }), text]
  })
  const some = (key: Key, text: string | null): [string, string][] =>
    text === null || text === '' ? [] : [[word(key), text]]
  const parts: SheetPart[] = [
    {
      head: word('paper.what'),
      pairs: [
        [word('paper.kind'), sayLabel(language, page.kind.label as { en: string })],
        [word('paper.state'), word(`decision.state.${page.state}`)],
        ...some('paper.place', place),
        [word('paper.by'), `${page.requested.by.name}, ${at(page.requested.at)}`],
        ...some('paper.happened', page.happened && at(page.happened)),
        ...some(
          'paper.acted',
          list(
            language,
            page.acted.map(one => one.name),
          ),
        ),
        ...some('paper.assets', assets.map(({ tag, name }) => (name ? `${tag} (${name})` : tag)).join(', ')),
        ...some('paper.class', page.class && word(`asset.class.${page.class}`)),
        [word('paper.why'), content.why ?? ''],
        ...fields,
        ...some('paper.rollback', content.rollback ?? ''),
        ...some('paper.until', page.until),
        ...some('paper.slot', page.slot && `${at(page.slot.from)} – ${at(page.slot.to)}`),
        ...some('paper.reason', page.why),
      ],
    },
    {
      head: word('paper.decides'),
      pairs: [
        [word('paper.version'), String(decides.version ?? '')],
        [word('paper.accountable'), list(language, decides.A.map(fn))],
        [word('paper.keys'), list(language, decides.keys.map(fn))],
        [word('paper.consents'), list(language, decides.consents.map(fn))],
        [word('paper.facts'), page.known.map(({ label, value }) => `${label}: ${value}`).join('; ')],
      ],
    },
  ]
  const answered = (role: Page['asks'][number]['role']) => page.asks.filter(one => one.role === role)
  const who = (ask: Page['asks'][number]) =>
    ask.by === null ? '' : `${ask.by.name} (${fn(ask.as ?? ask.function)}), ${at(ask.at ?? '')}`
  const told = (ask: Page['asks'][number]) =>
    ask.answer === null
      ? `${word('paper.open')}: ${fn(ask.function)}`
      : ask.answer === 'silence'
        ? `${fn(ask.function)}: ${word('paper.silence')}`
        : [ask.role === 'impact' ? word(`paper.answer.${ask.answer}` as Key) : '', ask.said, who(ask)]
            .filter(text => text !== '')
            .join('. ')
  const impacts = answered('impact')
  if (impacts.length > 0)
    parts.push({
      head: word('paper.impacts'),
      pairs: impacts.map(ask => [word(`decision.impact.${ask.impact!}`), told(ask)]),
    })
  const advice = answered('consult')
  if (advice.length > 0)
    parts.push({ head: word('paper.advice'), pairs: advice.map(ask => [fn(ask.function), told(ask)]) })
  parts.push({
    head: word('paper.signatures'),
    table: {
      heads: (['name', 'function', 'meaning', 'at', 'holds'] as const).map(one => word(`paper.head.${one}`)),
      rows: signatures.map(one => [
        one.name,
        fn(one.slot ?? ''),
        word(`meaning.${one.meaning}`),
        sayInZone(language, one.at, one.zone),
        one.void === null ? word('paper.holds') : word('paper.void', { at: at(one.void) }),
      ]),
    },
  })
  const { uses } = page
  if (uses !== null)
    parts.push({
      head: word('paper.uses', { used: uses.used, most: uses.most }),
      table: {
        heads: (['use', 'name', 'at', 'assets', 'note'] as const).map(one => word(`paper.head.${one}`)),
        rows: uses.list.map(one => [
          ...[String(one.n), one.by.name, at(one.at), one.assets.map(({ tag }) => tag).join(', '), one.note],
        ]),
      },
    })
  parts.push({ head: word('paper.hash'), pairs: [['', page.hash ?? '']] })
  if (page.items.length > 0)
    parts.push({
      head: word('paper.work'),
      table: {
        heads: (['part', 'item', 'done', 'at'] as const).map(one => word(`paper.head.${one}`)),
        rows: page.items.map(({ part, label, done }) => [
          word(`paper.part.${part}`),
          label,
          done === null
            ? word('paper.open')
            : [
                done.by.name,
                done.outcome === 'departed' ? word('paper.departed', { note: done.note }) : done.note,
              ]
                .filter(text => text !== '')
                .join(', '),
          done === null ? '' : at(done.at),
        ]),
      },
    })
  return {
    ...{ language, parts, title: word('paper.title', { number, title }) },
    above: word('paper.above', { organisation }),
    foot: word('paper.foot', {
      ...{ number, rev: page.rev, at: at(now.toString()), page: '{page}', pages: '{pages}' },
    }),
    at: new Date(now.epochMilliseconds),
  }
}

/** An instant as date, time and zone, as a record needs it: to the second. */
const sayInZone = (language: Language, instant: string, zone: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ timeZone: zone, dateStyle: 'medium', timeStyle: 'long' },
  }).format(new Date(instant))
