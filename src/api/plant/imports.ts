import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Slug, Uuid } from '#acts/fields.ts'
import { observeAssets } from '#acts/plant/import/observe.ts'
import { saveMapping } from '#acts/plant/import/saveMapping.ts'
import { importAssets } from '#acts/plant/import/take.ts'
import { takeBackImport } from '#acts/plant/import/takeBack.ts'
import { TableBroken } from '#exchange/table/broken.ts'
import { openTable } from '#exchange/table/open.ts'
import { mayActAt } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import { importKinds, LARGEST_FILE, PIECE, Says } from '#rules/plant/import/import.ts'
import { Mapping, readyMappings } from '#rules/plant/import/mapping.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { entryOf } from '#store/ledger/entry.ts'
import {
  beginImport,
  fileOf,
  forgetRows,
  type ImportRow,
  importOf,
  importsOf,
  importToChange,
  keepPiece,
  piecesHere,
} from '#store/plant/import/pieces.ts'
import { sendRefusal } from '../refusals.ts'
import { does, read, runs, type Serving } from '../route.ts'
import { Import, told } from './importTold.ts'

const MOST = 50
const Begin = z.strictObject({
  import: Uuid,
  site: Slug,
  kind: z.enum(importKinds),
  complete: z.boolean().describe('the file holds every asset of the site: what is not in it is missing'),
  source: z.string().trim().min(1).max(200).describe('the tool or list that it comes from'),
  name: z.string().trim().min(1).max(300),
  size: z.int().min(1).max(LARGEST_FILE),
})
const Ok = z.object({ ok: z.literal(true) })
const params = z.object({ import: z.uuid() })

/** What somebody has to be able to do with an import in the end, they may prepare. */
const mayImport = (actor: Actor, { kind, site }: Pick<ImportRow, 'kind' | 'site'>) =>
  mayActAt(kind === 'list' ? 'assets.import' : 'assets.observe', actor, [site])

/** Lists of assets from files: sent in pieces, detected, read, compared, and then taken over by an act (PLANT-6). */
export function importRoutes(app: FastifyInstance, serving: Serving): void {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: 2 * PIECE },
    (_, body, done) => done(null, body),
  )
  /** A step before the act: nothing of it is in the record yet. */
  const prepares = (
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    about: string,
    body: z.ZodType | undefined,
    work: (tx: Tx, row: ImportRow, request: FastifyRequest) => Promise<Refusal | null>,
    query?: z.ZodObject,
  ) =>
    does(
      app,
      method,
      url,
      {
        ...{ who: 'member', about, answer: Ok },
        params: url.includes(':n') ? params.extend({ n: z.coerce.number().int().min(0) }) : params,
        ...(query && { query }),
        ...(body && { body }),
      },
      serving,
      async (request, reply, { actor }) => {
        const answer = await serving.db.within(actor.sites, async tx => {
          const row = await importToChange(tx, (request.params as { import: string }).import)
          if (row === undefined) return refuse('import.unknown')
          return mayImport(actor, row) ?? work(tx, row, request)
        })
        return isRefusal(answer) ? sendRefusal(request, reply, answer) : reply.send({ ok: true })
      },
    )

  read(app, serving, '/api/imports', {
    about: 'The newest imports of your sites',
    who: 'member',
    answer: z.array(Import),
    answers: async (tx, { language, now }) =>
      (await importsOf(tx, MOST)).map(row => told(row, [], language, now)),
  })
  read(app, serving, '/api/imports/:import', {
    about: 'An import: what has come, what was detected and found, and how far it is',
    who: 'member',
    params,
    answer: Import.extend({
      entry: z
        .object({ kind: z.string(), subject: z.string() })
        .nullable()
        .describe('What the entry in the ledger is about: the import, or the decision on what a tool saw'),
    }),
    async answers(tx, { params: { import: id }, language, now }) {
      const row = await importOf(tx, id)
      if (row === undefined) return refuse('import.unknown')
      const { kind, subject } = (row.act === null ? undefined : await entryOf(tx, row.act)) ?? {}
      const entry = kind === undefined || subject === undefined ? null : { kind, subject }
      return { ...told(row, await piecesHere(tx, id), language, now), entry }
    },
  })
  does(
    app,
    'POST',
    '/api/imports',
    { who: 'member', about: 'Begin an import', body: Begin, answer: Ok },
    serving,
    async (request, reply, { actor }) => {
      const { import: id, ...rest } = request.body as z.output<typeof Begin>
      const may = mayImport(actor, rest)
      if (may !== null) return sendRefusal(request, reply, may)
      const pieces = Math.ceil(rest.size / PIECE)
      await serving.db.within(actor.sites, tx =>
        beginImport(tx, { id, ...rest, pieces, by: actor.person!, at: serving.now() }),
      )
      return reply.send({ ok: true })
    },
  )
  prepares(
    'PUT',
    '/api/imports/:import/pieces/:n',
    `A piece of the file, ${PIECE} bytes each but the last, with its SHA-256; sent again it takes the place of the first`,
    undefined,
    async (tx, { id, pieces, state }, request) => {
      const { n } = request.params as { n: number }
      const { sha256 } = request.query as { sha256: string }
      const bytes = request.body
      if (!Buffer.isBuffer(bytes) || n >= pieces || bytes.length > PIECE)
        return refuse('import.piece_wrong', { n })
      if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        return refuse('import.piece_broken', { n })
      if (state !== 'uploading') return null
      await keepPiece(tx, { import: id, n, sha256, bytes })
      return null
    },
    z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  )
  prepares(
    'POST',
    '/api/imports/:import/detections',
    'What the file is, and how its columns fit',
    z.strictObject({ says: Says }),
    async (tx, row, request) => {
      const { says } = request.body as { says: Says }
      if (row.state === 'applied' || row.state === 'taken-back') return refuse('import.applied_already')
      const here = await piecesHere(tx, row.id)
      if (here.length < row.pieces)
        return refuse('import.incomplete', { here: here.length, pieces: row.pieces })
      try {
        const { detected, rows } = await openTable(fileOf(tx, row), row.name, says)
        await rows[Symbol.asyncIterator]().return?.()
        await forgetRows(tx, row.id)
        await tx
          .updateTable('asset_import')
          .set({
            state: 'uploaded',
            says: JSON.stringify(says),
            detected: JSON.stringify(detected),
            refusal: null,
            staged: 0,
            done: 0,
          })
          .where('id', '=', row.id)
          .execute()
      } catch (error) {
        if (!(error instanceof TableBroken)) throw error
        await tx
          .updateTable('asset_import')
          .set({ state: 'refused', refusal: JSON.stringify(error.refusal) })
          .where('id', '=', row.id)
          .execute()
      }
      return null
    },
  )
  prepares(
    'POST',
    '/api/imports/:import/readings',
    'Read the file by a mapping, and compare it with the list',
    z.strictObject({ mapping: Mapping }),
    async (tx, row, request) => {
      const { mapping } = request.body as { mapping: Mapping }
      if (row.detected === null || row.state === 'refused') return refuse('import.not_detected')
      if (row.state === 'applied' || row.state === 'taken-back') return refuse('import.applied_already')
      await forgetRows(tx, row.id)
      await tx
        .updateTable('asset_import')
        .set({
          state: 'reading',
          mapping: JSON.stringify(mapping),
          counts: null,
          staged: 0,
          done: 0,
          since: serving.now(),
        })
        .where('id', '=', row.id)
        .execute()
      return null
    },
  )
  prepares(
    'DELETE',
    '/api/imports/:import',
    'Discard an import that was not taken over',
    undefined,
    async (tx, { id, state }) => {
      if (state === 'applied' || state === 'taken-back') return refuse('import.applied_already')
      await forgetRows(tx, id)
      await tx.deleteFrom('asset_import').where('id', '=', id).execute()
      return null
    },
  )
  runs(app, serving, 'POST', '/api/imports/:import/applications', importAssets, 'Take over a list')
  runs(
    app,
    serving,
    'POST',
    '/api/imports/:import/observations',
    observeAssets,
    'Put what a tool saw beside the list',
  )
  runs(app, serving, 'POST', '/api/imports/:import/takings-back', takeBackImport, 'Take back an import')

  read(app, serving, '/api/mappings', {
    about: 'The mappings of columns that were kept',
    who: 'member',
    answer: z.array(
      z.object({
        id: z.uuid(),
        label: z.string(),
        ready: z.enum(readyMappings),
        mapping: Mapping,
        rev: z.int(),
      }),
    ),
    answers: async tx =>
      (await tx.selectFrom('asset_mapping').selectAll().orderBy('label').execute()).map(
        ({ ready, ...rest }) => ({
          ...rest,
          ready: readyMappings.find(one => one === ready) ?? 'list',
        }),
      ),
  })
  runs(app, serving, 'PUT', '/api/mappings/:mapping', saveMapping, 'Keep a mapping of columns')
}
