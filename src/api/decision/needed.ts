import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { kindOf } from '#acts/decision/decision.ts'
import { routeOf } from '#acts/decision/routing.ts'
import { peopleOfEach } from '#acts/finding/owned.ts'
import { roles } from '#rules/decision/asks.ts'
import { impacts } from '#rules/decision/kind.ts'
import { assetClasses } from '#rules/plant/asset.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { UNKNOWN } from '#rules/split/facts.ts'
import { sides } from '#rules/split/split.ts'
import { assetsNamed } from '#store/decision/decisions.ts'
import { LabelAnswer, read, type Serving } from '../route.ts'

const Stated = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
/** As many as fit into an address. */
const Assets = z.array(z.uuid()).max(200)

/** Whom a request would be put to if it were handed in as it is filled in now (DECIDE-1). */
export function neededRoute(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/decision-kinds/:kind/needed', {
    about: 'Whom a decision of a kind would need if it were asked for now, by name: before anybody judges it',
    who: 'member',
    params: z.object({ kind: z.string() }),
    query: z.object({
      site: z.string().optional(),
      area: z.string().optional(),
      class: z.enum(assetClasses).optional(),
      until: z.iso.date().optional().describe('The last day on which it is to hold'),
      assets: z.string().default('').describe('Ids of assets of the site, with commas, at most 200'),
      facts: z
        .string()
        .default('{}')
        .describe('The facts that are stated, as JSON: {"outage-window":"inside"}'),
    }),
    answer: z.object({
      version: z.int().nullable().describe('The version of the split that says so; null before the first'),
      within: z.string().nullable(),
      asks: z.array(
        z.object({
          role: z.enum(roles),
          impact: z.enum(impacts).nullable(),
          function: z.string(),
          label: LabelAnswer,
          side: z.enum(sides),
          people: z.array(z.object({ person: z.uuid(), name: z.string() })).describe('Who stands for it now'),
        }),
      ),
      unknown: z.array(z.string()).describe('Facts that nobody has said: each counts as its strictest value'),
    }),
    async answers(tx, { params, query: { site = null, area = null, class: of = null, ...query }, now }) {
      const kind = kindOf(params.kind)
      if (isRefusal(kind)) return kind
      const named = Assets.safeParse(query.assets === '' ? [] : query.assets.split(','))
      if (!named.success) return refuse('act.input_wrong', { field: 'assets', problem: 'ids, with commas' })
      const stated = Stated.safeParse(parsed(query.facts))
      if (!stated.success)
        return refuse('act.input_wrong', { field: 'facts', problem: 'a JSON object of values' })
      const assets = await assetsNamed(tx, named.data)
      const times = { valid_until: query.until ?? null, requested_at: now }
      const about = { kind, site, area, class: of, stated: stated.data, ...times, assets, assessed: {} }
      const route = await routeOf(tx, about, now)
      if (isRefusal(route)) return route
      const { impacts: judged, consulted, slots, split, row, answer } = route
      const all = [...judged, ...consulted, ...slots]
      const functions = [...new Set(all.map(one => one.function))]
      const standing = await peopleOfEach(tx, split, functions, { site, area }, now)
      const asks = []
      for (const ask of all) {
        const people = standing.get(ask.function) ?? []
        asks.push({
          ...{ role: ask.role, impact: ask.on, function: ask.function, side: ask.side },
          label: split.functions.find(({ id }) => id === ask.function)?.label ?? { en: ask.function },
          people: people.map(({ person, name }) => ({ person, name })),
        })
      }
      const unknown = answer.because.filter(({ value }) => value === UNKNOWN).map(({ fact }) => fact)
      return { version: row.version, within: row.within, asks, unknown: [...new Set(unknown)] }
    },
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
