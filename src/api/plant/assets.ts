import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { addAsset } from '#acts/plant/addAsset.ts'
import { changeAsset } from '#acts/plant/changeAsset.ts'
import { rateAsset } from '#acts/plant/rateAsset.ts'
import { setScale } from '#acts/plant/setScale.ts'
import { assetFields, Details, levels, ratedFor, supports } from '#rules/plant/asset.ts'
import { rankingOf } from '#rules/plant/criticality.ts'
import { refuse } from '#rules/refusal.ts'
import { aboveOf, assetOf, fieldsOf, nextTo, sharingAddress } from '#store/plant/assets.ts'
import { read, runs, type Serving } from '../route.ts'
import { answersFor } from './answersFor.ts'

const Near = z.object({ id: z.uuid(), tag: z.string(), name: z.string(), class: z.string() })
const Rating = z.object({ level: z.enum(levels), reason: z.string(), source: z.string() })

const Asset = z.object({
  ...assetFields,
  addresses: z.array(z.string()),
  details: Details,
  id: z.uuid(),
  site: z.string(),
  rated: z.partialRecord(z.enum(ratedFor), Rating),
  /** The highest of its ratings and which they are; null where it has none yet. */
  ranking: z
    .object({
      level: z.enum(levels),
      from: z.array(z.enum(ratedFor)),
      missing: z.array(z.enum(ratedFor)),
    })
    .nullable(),
  /** The least of what is said of model, firmware and operating system. */
  support: z.enum(supports),
  changed: z.iso.datetime(),
  rev: z.int(),
  /** What it sits in or runs on, from the inside out; what sits in it or runs on it; its redundant half. */
  above: z.array(Near),
  below: z.array(Near),
  pair: Near.nullable(),
  /** The function that answers for it, its own or the one that the split makes accountable for the list, with who stands for it. */
  answersFor: z.object({ function: z.string(), people: z.array(z.string()) }).nullable(),
  /** Other assets of the site with an IP or MAC address of this one. */
  sharing: z.array(z.object({ id: z.uuid(), tag: z.string(), addresses: z.array(z.string()) })),
})

/** Assets, one at a time: what the authoritative list says, and how it is changed (PLANT-2, PLANT-3). */
export function assetRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/assets/:asset', {
    about: 'An asset of the authoritative list',
    who: 'member',
    params: z.object({ asset: z.uuid() }),
    answer: Asset,
    async answers(tx, { params: { asset }, now }) {
      const row = await assetOf(tx, asset)
      if (row === undefined) return refuse('asset.unknown', { asset })
      const [above, below, sharing] = [
        row.parent === null ? [] : await aboveOf(tx, row.parent),
        await nextTo(tx, asset),
        await sharingAddress(tx, row),
      ]
      const near = await nextTo(tx, [
        ...above.map(({ id }) => id),
        ...(row.partner === null ? [] : [row.partner]),
      ])
      const named = (id: string | null) => near.find(one => one.id === id)
      return {
        ...fieldsOf(row),
        ...{ id: row.id, site: row.site, rated: row.rated, support: row.support, rev: row.rev },
        ranking: rankingOf(row.rated),
        changed: row.changed_at.toString(),
        answersFor: await answersFor(tx, row, now),
        above: above.flatMap(({ id }) => named(id) ?? []),
        ...{ below, sharing, pair: named(row.partner) ?? null },
      }
    },
  })
  runs(app, serving, 'POST', '/api/assets', addAsset, 'Add an asset to the list')
  runs(app, serving, 'PUT', '/api/assets/:asset', changeAsset, 'Change what the list says of an asset')
  runs(app, serving, 'POST', '/api/assets/:asset/ratings', rateAsset, 'Rate how critical an asset is')
  read(app, serving, '/api/production-scale', {
    about: 'How the company words the levels of criticality for production',
    who: 'member',
    answer: z.object({ levels: z.record(z.enum(levels), z.string()).nullable(), rev: z.int() }),
    async answers(tx) {
      const found = await tx.selectFrom('production_scale').selectAll().executeTakeFirst()
      return { levels: found?.levels ?? null, rev: found?.rev ?? 0 }
    },
  })
  runs(
    app,
    serving,
    'PUT',
    '/api/production-scale',
    setScale,
    'Word the levels of criticality for production',
  )
}
