import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { shippedConstraints } from '#acts/constraint/shipped.ts'
import { answeredBy } from '#acts/split/answered.ts'
import { assetClasses, assetStates } from '#rules/plant/asset.ts'
import { effectiveFor, interventions } from '#rules/plant/constraint/constraint.ts'
import { answers, grounds, may } from '#rules/plant/constraint/may.ts'
import { processAt, processStates } from '#rules/plant/process.ts'
import { declaredBy } from '#rules/plant/situation.ts'
import { windowKinds } from '#rules/plant/window/window.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { placeOf } from '#store/people.ts'
import { assetOf } from '#store/plant/assets.ts'
import { constraintsOfAsset } from '#store/plant/constraints.ts'
import { aroundAsset, situationOf } from '#store/plant/situation.ts'
import { splitInForce } from '#store/split.ts'
import { read, type Serving } from '../route.ts'
import { ConstraintAnswer, constraintAnswer, namesOf } from './constraints.ts'
import { yesFields, yesOf } from './yes.ts'

const Instant = z.iso.datetime()
const Near = z.object({ id: z.uuid(), tag: z.string(), state: z.enum(assetStates) })
const Now = z.object({
  intervention: z.enum(interventions),
  allowed: z.enum(answers),
  ground: z.enum(grounds).describe('What the answer rests on'),
  turn: z
    .object({ kind: z.enum(windowKinds), title: z.string(), to: Instant })
    .nullable()
    .describe('The window that it is in, or the blackout that closes it, and its end'),
  until: Instant.nullable().describe('How long the answer holds, as far as windows tell'),
  next: z
    .object({ from: Instant, to: Instant.nullable() })
    .nullable()
    .describe('When windows allow it next, within a year, with the process as it is'),
  constraint: ConstraintAnswer.extend({
    rev: z.int().describe('The state of what was decided of the asset itself; 0 where nothing ever was'),
  }),
  ...yesFields,
})

/** What may be done with an asset now (PLANT-4): from its constraints, windows, the process, and the split. */
export function nowRoute(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/assets/:asset/now', {
    about: 'What may be done with an asset now, and whose yes it takes',
    who: 'member',
    params: z.object({ asset: z.uuid() }),
    query: z.object({ intervention: z.enum(interventions).optional().describe('left out: each of them') }),
    answer: z.object({
      ...{ ...Near.shape, name: z.string(), class: z.enum(assetClasses) },
      ...{ site: z.string(), area: z.string().nullable() },
      zone: z.string().describe('The time zone of the site'),
      process: z.object({ state: z.enum(processStates), since: Instant }).nullable(),
      pair: Near.nullable(),
      interventions: z.array(Now),
    }),
    async answers(tx, { params, query, now: at, language }) {
      const asset = await assetOf(tx, params.asset)
      if (asset === undefined) return refuse('asset.unknown', { asset: params.asset })
      const rules = await splitInForce(tx, at)
      if (rules === null) return refuse('split.none_in_force')
      if (isRefusal(rules)) return rules
      const around = await aroundAsset(tx, asset)
      const decided = await constraintsOfAsset(tx, asset)
      const counting = decided.filter(({ ended }) => !ended)
      const nameOf = await namesOf(tx, counting)
      const pair = asset.partner === null ? null : ((await assetOf(tx, asset.partner)) ?? null)
      const wanted = interventions.filter(one => one === (query.intervention ?? one))
      // Of each intervention who releases it now, and who decides what the asset tolerates.
      const asked = wanted.flatMap(intervention => {
        const situation = situationOf(asset, around, { split: rules, at, now: at, intervention })
        const facts = { ...situation, ...declaredBy(rules, { intervention }) }
        return ['intervention-release', 'tolerated-interventions'].map(activity => ({ activity, facts }))
      })
      const { answers: found, split } = await answeredBy(tx, rules, asked, placeOf(asset) ?? null, at)
      const process = processAt(around.times.processes, asset)
      const near = ({ id, tag, state }: typeof asset) => ({ id, tag, state })
      return {
        ...{ ...near(asset), name: asset.name, class: asset.class, site: asset.site, area: asset.area },
        zone: around.times.zone,
        process: process && { state: process.state, since: `${process.since}` },
        pair: pair && near(pair),
        interventions: wanted.map((intervention, i) => {
          const of = { class: asset.class, site: asset.site, asset: asset.id }
          const constraint = effectiveFor(shippedConstraints(), counting, of, intervention)
          const [release, ask] = [found[i * 2]!, found[i * 2 + 1]!]
          const yes = isRefusal(release) ? null : release.row.keys.length + release.row.consents.length
          const known = { constraint, intervention, state: asset.state, partner: pair, yes }
          const { allowed, ground, turn, until, next } = may(
            { ...known, times: around.times, place: asset },
            at,
          )
          const own = decided.find(one => one.asset !== null && one.intervention === intervention)
          return {
            ...{ intervention, allowed, ground, until: until?.toString() ?? null },
            turn: turn && { kind: turn.of.window.kind, title: turn.of.window.title, to: `${turn.to}` },
            next: next && { from: `${next.from}`, to: next.to?.toString() ?? null },
            constraint: { ...constraintAnswer(constraint, nameOf), rev: own?.rev ?? 0 },
            ...yesOf(split, release, constraint.says === 'ask' ? ask : null, language),
          }
        }),
      }
    },
  })
}
