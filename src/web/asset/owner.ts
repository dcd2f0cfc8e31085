import { useQuery } from '@tanstack/react-query'
import { type ActName, boundActivity } from '#rules/split/acts.ts'
import type { Answer } from '#rules/split/answer.ts'
import { api, told } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'
import type { Names } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import { useStandard } from '../split/standard.ts'
import type { Asset } from './queries.ts'

type Place = Pick<Asset, 'site' | 'area'>

/** Why the person who is here may not do an act on what stands at a place, with whose it is there; null where they may. */
export function useMayNotThere(act: ActName, { site, area }: Place, names: Names): string | null {
  const { say } = useSpeech()
  const refusal = useMayNot(act)
  const standard = useStandard()
  const activity = standard === null ? '' : boundActivity(names.split, standard.first, act).activity.id
  const query = { activity, place: area === null ? site : `${site}/${area}` }
  const found = useQuery({
    queryKey: ['who', query],
    queryFn: () => told(api.GET('/api/who', { params: { query } })),
    enabled: refusal !== null && activity !== '' && site !== '',
    retry: false,
  })
  if (refusal === null || found.data === undefined) return refusal
  const { row, people } = found.data.answer as unknown as Answer
  const whose = [...new Set([...row.A, ...row.keys, ...row.R])]
    .filter(fn => names.functions.find(one => one.id === fn)?.external !== true)
    .map(fn => ({ fn, stand: people[fn] ?? [] }))
    .filter(({ stand }) => stand.length > 0)
    .map(({ fn, stand }) => `${names.fn(fn)} (${stand.map(({ name }) => name).join(', ')})`)
  return whose.length === 0 ? refusal : `${refusal} ${say('asset.whose', { list: whose })}`
}
