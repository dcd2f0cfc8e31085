import type { Plan } from '#rules/network/plan/plan.ts'
import type { Seen, SeenBetween } from '#rules/network/plan/seen.ts'
import type { Mark, PurdueLevel } from '#rules/network/security.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayLabel } from '../cell.ts'
import { say } from '../say.ts'
import { conduitLook, sayLevel, zoneTexts } from './figure.ts'

type Around = {
  readonly title: string
  /** Which asset lies in which zone. */
  readonly assets: readonly { readonly zone: string }[]
  /** Milliseconds since 1970: what has ended by then is drawn so. */
  readonly now: number
  /** What the network was seen to do; null where that is not shown. */
  readonly seen: Seen | null
}

/** How a line of the picture looks, and what it is called. */
export type DrawnConduit = ReturnType<typeof conduitLook> & {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly marks: readonly Mark[]
  /** How many kinds of traffic were seen; null where that is not shown. */
  readonly seen: SeenTally | null
  /** Whether there is a conduit at all. */
  readonly joined: boolean
}
export type SeenTally = { readonly agreed: number; readonly unexpected: number }

export const tallyOf = (seen: SeenBetween | undefined): SeenTally => ({
  agreed: seen?.agreed.length ?? 0,
  unexpected: seen?.unexpected.length ?? 0,
})

/** What was seen between two zones, in a few words; nothing where nothing was. */
export const saySeen = (language: Language, { agreed, unexpected }: SeenTally): string =>
  [
    ...(unexpected > 0 ? [say(language, 'network.seen.unexpected', { count: unexpected })] : []),
    ...(agreed > 0 ? [say(language, 'network.seen.agreed', { count: agreed })] : []),
  ].join(', ')

/** The words of a picture, on the screen and on paper: of every zone and conduit of a plan, in a language. */
export function drawnIn(language: Language, plan: Plan, { title, assets, now, seen }: Around) {
  const held = Map.groupBy(assets, ({ zone }) => zone)
  const joined = Map.groupBy(
    plan.conduits.flatMap(({ from, to }) => [from, to]),
    id => id,
  )
  const zones = new Map(
    plan.zones.map(zone => {
      const [inside, leading] = [held.get(zone.id)?.length ?? 0, joined.get(zone.id)?.length ?? 0]
      const strangers = seen?.strangers.get(zone.id)?.length ?? 0
      return [zone.id, zoneTexts(language, zone, { assets: inside, conduits: leading, strangers })]
    }),
  )
  const nameOf = (id: string) => zones.get(id)?.title ?? id
  const conduits = new Map<string, DrawnConduit>(
    plan.conduits.map(conduit => {
      const { id, from, to, label, marks } = conduit
      const flow = seen === null ? null : tallyOf(seen.through.get(id))
      const title = [sayLabel(language, label), flow === null ? '' : saySeen(language, flow)]
        .filter(text => text !== '')
        .join(': ')
      return [id, { title, from, to, marks, ...conduitLook(conduit, now), seen: flow, joined: true }]
    }),
  )
  for (const one of seen?.loose ?? []) {
    const { id, from, to } = one
    const title = `${nameOf(from)} – ${nameOf(to)}: ${saySeen(language, tallyOf(one))}`
    const opens = (by: string) => one.unexpected.some(line => line.from === by)
    const look = { forward: opens(from), back: opens(to), empty: false, ended: false, marks: [] }
    conduits.set(id, { title, from, to, ...look, seen: tallyOf(one), joined: false })
  }
  return {
    title,
    level: (level: PurdueLevel | null) => sayLevel(language, level),
    zone: (id: string) => zones.get(id)!,
    conduit: (id: string) => conduits.get(id)!,
  }
}
export type DrawnPlan = ReturnType<typeof drawnIn>
