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

/** The words of a picture on paper: of every zone and conduit of a plan, in a language. */
export function drawnIn(language: Language, plan: Plan, { title, assets, now }: Around) {
  const zones = new Map(plan.zones.map(one => [one.id, one]))
  const conduits = new Map(plan.conduits.map(one => [one.id, one]))
  const held = Map.groupBy(assets, ({ zone }) => zone)
  const joined = Map.groupBy(
    plan.conduits.flatMap(({ from, to }) => [from, to]),
    id => id,
  )
  return {
    title,
    level: (level: PurdueLevel | null) => sayLevel(language, level),
    zone: (id: string) =>
      zoneTexts(language, zones.get(id)!, {
        assets: held.get(id)?.length ?? 0,
        conduits: joined.get(id)?.length ?? 0,
      }),
    conduit: (id: string) => {
      const conduit = conduits.get(id)!
      return { title: sayLabel(language, conduit.label), marks: conduit.marks, ...conduitLook(conduit, now) }
    },
  }
}
