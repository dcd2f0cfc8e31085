import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Fn, Side, Split } from '#rules/split/split.ts'
import { type Site, sitesQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { useStandard } from '../split/standard.ts'
import { useInForce } from '../version/inForce.ts'

/** What functions and places are called: as the split in force has them, before the first version the standard one. */
export type Names = {
  readonly functions: readonly Fn[]
  readonly sites: readonly Site[]
  readonly fn: (id: string) => string
  readonly side: (id: string) => Side | undefined
  readonly place: (site: string | null, area: string | null) => string
  /** Whose clock moments of a site are told by; of the corporate level that of the company. */
  readonly zone: (site: string | null) => string
  readonly split: Split
}

/** Null while they are being read. */
export function useRecordNames(): Names | null {
  const { say, label } = useSpeech()
  const standard = useStandard()
  const { inForce } = useInForce()
  const sites = useQuery(sitesQuery)
  const split = inForce === undefined ? undefined : (inForce?.split ?? standard?.first)
  const places = sites.data
  return useMemo(() => {
    if (split === undefined || places === undefined) return null
    const find = (id: string) => split.functions.find(fn => fn.id === id)
    return {
      functions: split.functions,
      sites: places,
      split,
      fn: id => label(find(id)?.label ?? { en: id }),
      side: id => find(id)?.side,
      zone: site => places.find(({ id }) => id === site)?.zone ?? split.zone ?? 'UTC',
      place: (site, area) => {
        const at = places.find(each => each.id === site)
        if (site === null) return say('level.corporate')
        const within = at?.areas.find(each => each.id === area)
        const name = at === undefined ? site : label(at.label)
        return area === null ? name : `${name}, ${within === undefined ? area : label(within.label)}`
      },
    }
  }, [split, places, say, label])
}
