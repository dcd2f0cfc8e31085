import type { Plan } from '#rules/network/plan/plan.ts'
import type { PurdueLevel } from '#rules/network/security.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayLabel } from '../cell.ts'
import { conduitLook, sayLevel, zoneTexts } from './figure.ts'

type Around = {
  readonly title: string
  /** Which asset lies in which zone. */
  readonly assets: readonly { readonly zone: string }[]
  /** Milliseconds since 1970: what has ended by then is drawn so. */
  readonly now: number
}

/** The words of a picture, on the screen and on paper: of every zone and conduit of a plan, in a language. */
export function drawnIn(language: Language, plan: Plan, { title, assets, now }: Around) {
  const held = Map.groupBy(assets, ({ zone }) => zone)
  const joined = Map.groupBy(
    plan.conduits.flatMap(({ from, to }) => [from, to]),
    id => id,
  )
  const zones = new Map(
    plan.zones.map(zone => {
      const [inside, leading] = [held.get(zone.id)?.length ?? 0, joined.get(zone.id)?.length ?? 0]
      return [zone.id, zoneTexts(language, zone, { assets: inside, conduits: leading })]
    }),
  )
  const conduits = new Map(
    plan.conduits.map(conduit => {
      const { id, from, to, label, marks } = conduit
      const title = sayLabel(language, label)
      return [id, { title, from, to, marks, ...conduitLook(conduit, now) }]
    }),
  )
  return {
    title,
    level: (level: PurdueLevel | null) => sayLevel(language, level),
    zone: (id: string) => zones.get(id)!,
    conduit: (id: string) => conduits.get(id)!,
  }
}
export type DrawnPlan = ReturnType<typeof drawnIn>
