import { useQuery } from '@tanstack/react-query'
import type { Label } from '#rules/split/facts.ts'
import { networkQuery } from '../network/queries.ts'
import { useSpeech } from '../parts/language.ts'
import type { Entry } from './queries.ts'

/** Zones and conduits of the plan in force at a site, by what they are called; undefined while they are read. */
export function usePlanNames(site: string) {
  const { label } = useSpeech()
  const network = useQuery(networkQuery(site)).data
  if (network === undefined) return undefined
  const named = (all: readonly { id: string; label: Label }[] = []) =>
    all.map(one => ({ id: one.id, name: label(one.label) }))
  const content = network.inForce?.content
  return { zones: named(content?.zones), conduits: named(content?.conduits) }
}
export type PlanNames = NonNullable<ReturnType<typeof usePlanNames>>

/** What of the plan an entry guards or carries; `gone`: it is no longer in the plan. */
export const guarded = (
  { zones, conduits }: Pick<Entry, 'zones' | 'conduits'>,
  plan: PlanNames,
): readonly { kind: 'zone' | 'conduit'; id: string; name: string; gone: boolean }[] => {
  const of = (kind: 'zone' | 'conduit', ids: readonly string[], all: PlanNames['zones']) =>
    ids.map(id => {
      const found = all.find(one => one.id === id)
      return { kind, id, name: found?.name ?? id, gone: found === undefined }
    })
  return [...of('zone', zones, plan.zones), ...of('conduit', conduits, plan.conduits)]
}
