import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { CSV_MARK, csvLines } from '#exchange/csvLines.ts'
import { type RowKind, rowKinds } from '#rules/plant/import/import.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { importOf } from '#store/plant/import/pieces.ts'
import { type ComparedRow, comparedRows, rejectedRows, unknownClasses } from '#store/plant/import/rows.ts'
import { say, sayRefusal } from '#words/say.ts'
import { pour } from '../ledger/pour.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, read, type Serving } from '../route.ts'
import { Why } from './importTold.ts'

const PAGE = 50
const AT_ONCE = 1_000
const HIDDEN = new Set(['import', 'n', 'line', 'odd', 'id', 'why', 'raw'])

const Row = z.object({
  /** Where the next page begins after it. */
  place: z.string(),
  line: z.int().nullable(),
  odd: z.boolean(),
  matched: z.string().nullable(),
  asset: z.object({ id: z.uuid(), tag: z.string() }).nullable(),
  fields: z.array(z.object({ field: z.string(), said: z.string(), listed: z.string().nullable() })),
  why: z.array(Why),
})

/** What a dry run has found, page by page, and its rejected rows as a file. */
export function importRowRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/imports/:import/rows', {
    about: 'What the dry run of an import has found of a kind, fifty at a time',
    who: 'member',
    params: z.object({ import: z.uuid() }),
    query: z.object({ kind: z.enum(rowKinds), after: z.string().max(40).optional() }),
    answer: z.object({ rows: z.array(Row), more: z.boolean() }),
    async answers(tx, { params: { import: id }, query: { kind, after }, language }) {
      if ((await importOf(tx, id)) === undefined) return refuse('import.unknown')
      const valid = kind === 'missing' ? z.uuid() : z.string().regex(/^\d{1,9}$/)
      if (after !== undefined && !valid.safeParse(after).success)
        return refuse('act.input_wrong', { field: 'after', problem: after })
      const rows = await comparedRows(tx, id, kind, after, PAGE + 1)
      return { rows: rows.slice(0, PAGE).map(row => shown(row, kind, language)), more: rows.length > PAGE }
    },
  })
  read(app, serving, '/api/imports/:import/words', {
    about:
      'Words for classes in an import that nobody knows, fifty at most: what they mean is said in its mapping',
    who: 'member',
    params: z.object({ import: z.uuid() }),
    answer: z.object({ words: z.array(z.object({ word: z.string(), rows: z.int() })) }),
    async answers(tx, { params: { import: id } }) {
      if ((await importOf(tx, id)) === undefined) return refuse('import.unknown')
      return { words: await unknownClasses(tx, id, PAGE) }
    },
  })
  does(
    app,
    'GET',
    '/api/imports/:import/rejected',
    {
      who: 'member',
      about: 'The rows of an import that cannot be taken, as CSV, each with its reason',
      params: z.object({ import: z.uuid() }),
      answer: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    },
    serving,
    async (request, reply, { actor }) => {
      const { import: id } = request.params as { import: string }
      const language = languageOf(request)
      const row = await serving.db.within(actor.sites, tx => importOf(tx, id))
      if (row === undefined) return sendRefusal(request, reply, refuse('import.unknown'))
      const heads = (row.detected as { heads?: readonly string[] } | null)?.heads ?? []
      const file = pour(async put => {
        await put(
          CSV_MARK +
            csvLines([[say(language, 'imports.column.line'), say(language, 'imports.column.why'), ...heads]]),
        )
        for (let after = 0; ; ) {
          const rows = await serving.db.within(actor.sites, tx => rejectedRows(tx, id, after, AT_ONCE))
          await put(
            csvLines(rows.map(({ line, why, raw }) => [line, sentences(why, language), ...(raw ?? [])])),
          )
          after = rows.at(-1)?.n ?? 0
          if (rows.length < AT_ONCE) return
        }
      })
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="rejected.csv"')
        .send(file)
    },
  )
}

const sentences = (why: readonly Refusal[], language: Language) =>
  why.map(one => sayRefusal(language, one)).join(' ')

function shown(
  { n, line, odd, matched, asset, why, row, listed }: ComparedRow,
  kind: RowKind,
  language: Language,
): z.input<typeof Row> {
  const said = Object.entries(row ?? {}).filter(([name, value]) => !HIDDEN.has(name) && value !== null)
  const differing =
    kind === 'changed' ? said.filter(([name, value]) => !same(name, value, listed?.[name])) : said
  return {
    place: String(n ?? asset ?? ''),
    ...{ line, odd: odd ?? false, matched },
    asset: asset === null || listed === null ? null : { id: asset, tag: String(listed.tag) },
    fields: differing.map(([field, value]) => ({
      field,
      said: text(value),
      listed: kind === 'changed' ? text(listed?.[field]) : null,
    })),
    why: (why ?? []).map(one => ({ code: one.refused, title: sayRefusal(language, one) })),
  }
}

const text = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const same = (name: string, said: unknown, listed: unknown): boolean =>
  name === 'addresses' && Array.isArray(said) && Array.isArray(listed)
    ? said.every(one => listed.includes(one))
    : text(said) === text(listed)
