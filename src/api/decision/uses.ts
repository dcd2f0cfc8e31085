import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { stepOn, withAll } from '#acts/decision/decision.ts'
import { decisionKinds } from '#acts/decision/kinds.ts'
import type { Kind } from '#rules/decision/kind.ts'
import { isCovered, mostUses } from '#rules/decision/use.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { assetsNamed, type DecisionRow } from '#store/decision/decisions.ts'
import { approvedFor, usesOf } from '#store/decision/uses.ts'
import { personNames } from '#store/people.ts'
import { assetOf } from '#store/plant/assets.ts'
import { sayRefusal } from '#words/say.ts'
import { read, type Serving } from '../route.ts'
import { factsSaid } from './facts.ts'

/** As many as a page shows. */
const MOST = 100

export const Uses = z.object({
  most: z.int(),
  used: z.int(),
  left: z.int(),
  /** The newest first, a hundred at most. */
  list: z
    .array(
      z.object({
        id: z.uuid(),
        n: z.int(),
        at: z.iso.datetime(),
        recorded: z.iso.datetime(),
        by: z.object({ person: z.uuid(), name: z.string() }),
        assets: z.array(z.object({ id: z.uuid(), tag: z.string() })),
        note: z.string(),
      }),
    )
    .describe('Those at your sites'),
})

/** How often an approval was used, and by whom on what; null where its kind is not used. */
export async function usesSaid(
  tx: Tx,
  row: DecisionRow,
  kind: Pick<Kind, 'uses'>,
): Promise<z.input<typeof Uses> | null> {
  const most = mostUses(kind, row.content)
  if (most === null || Number.isNaN(most)) return null
  const { used } = row
  const uses = used === 0 ? [] : await usesOf(tx, row.id, MOST)
  const assets = await assetsNamed(tx, [...new Set(uses.flatMap(one => one.assets))])
  const names = await personNames(
    tx,
    uses.map(one => one.person),
  )
  const list = uses.map(({ id, n, used_at, recorded_at, person, note, assets: on }) => ({
    ...{ id, n, at: `${used_at}`, recorded: `${recorded_at}`, note },
    by: { person, name: names[person] ?? '' },
    assets: assets.filter(one => on.includes(one.id)).map(one => ({ id: one.id, tag: one.tag })),
  }))
  return { most, used, left: Math.max(0, most - used), list }
}

/** What may be done with an asset without asking anew (DECIDE-1): standing approvals of its class at its place. */
export function approvalsRoute(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/assets/:asset/approvals', {
    about: 'What is approved for an asset for many times, how often it may still be used, and whether by you',
    who: 'member',
    params: z.object({ asset: z.uuid() }),
    answer: z.object({
      approvals: z.array(
        z.object({
          ...{ id: z.uuid(), number: z.int(), title: z.string(), rev: z.int() },
          ...{ until: z.iso.date().nullable(), left: z.int() },
          facts: z.array(z.string()).describe('What was stated, such as the intervention, as people say it'),
          mayNot: z.string().nullable().describe('Null where you may use it, else why not'),
        }),
      ),
    }),
    async answers(tx, { params, actor, now, language }) {
      const asset = await assetOf(tx, params.asset)
      if (asset === undefined) return refuse('asset.unknown', { asset: params.asset })
      const kinds = [...decisionKinds().values()].filter(({ uses }) => uses !== undefined).map(({ id }) => id)
      const rows = (await approvedFor(tx, asset, kinds, MOST)).filter(row => isCovered(row, asset))
      const approvals = []
      for (const row of rows) {
        const loaded = await withAll(tx, row, actor, now)
        if (isRefusal(loaded)) continue
        const left = (mostUses(loaded.kind, row.content) ?? 0) - row.used
        const refused = stepOn(loaded, 'use', actor)
        if (left <= 0) continue
        approvals.push({
          ...{ id: row.id, number: row.number, title: row.title, rev: row.rev, until: row.valid_until, left },
          facts: factsSaid(loaded.route.split, row.stated, language).map(({ value }) => value),
          mayNot: refused && sayRefusal(language, refused),
        })
      }
      return { approvals }
    },
  })
}
