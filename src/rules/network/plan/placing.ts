import { wordsOf } from '../address.ts'
import { compilePlaces, ownerOf } from '../places.ts'
import { agreedIn, type Plan } from './plan.ts'

/** An asset as the list has it; `zone` is empty where it is in none. */
type Listed = {
  readonly id: string
  readonly tag: string
  readonly zone: string
  readonly addresses: readonly string[]
}

/** Assets that the list has in one zone, or in none (empty), and their addresses in another. */
export type Placing = { readonly from: string; readonly to: string; readonly assets: readonly Listed[] }

/**
 * Where assets belong by their IP addresses and the ranges of a plan's zones, the longest of them first: those that the list has
 * elsewhere, by where from and where to. One whose addresses lie in several zones is `torn`, and nobody's guess.
 */
export function placingsIn(
  plan: Plan,
  assets: readonly Listed[],
): { readonly placings: readonly Placing[]; readonly torn: readonly Listed[] } {
  const places = compilePlaces(agreedIn(plan, []))
  const found = new Map<string, { from: string; to: string; assets: Listed[] }>()
  const torn: Listed[] = []
  for (const asset of assets) {
    const zones = new Set(
      asset.addresses.flatMap(text => {
        const words = wordsOf(text)
        const zone = words === null ? undefined : plan.zones[(ownerOf(places, words, 0) >>> 1) - 1]
        return zone === undefined ? [] : [zone.id]
      }),
    )
    const [to] = zones
    if (to === undefined) continue
    if (zones.size > 1) torn.push(asset)
    else if (to !== asset.zone) {
      const key = `${asset.zone}~${to}`
      const there = found.get(key) ?? { from: asset.zone, to, assets: [] }
      there.assets.push(asset)
      found.set(key, there)
    }
  }
  return { placings: [...found.values()], torn }
}
