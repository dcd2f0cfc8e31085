import type { Impact } from '#rules/decision/kind.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type DeskItem, queries } from '../api/queries.ts'

/** The same question, asked about several decisions: what impact each has, or what advice one gives. */
export type Batch = {
  readonly role: 'impact' | 'consult'
  readonly kind: string
  readonly impacts: readonly Impact[]
  readonly items: readonly DeskItem[]
  /** Whether all are of one campaign: the same then stands in each. */
  readonly alike: boolean
}
type Waiting = { readonly item: DeskItem } | { readonly batch: Batch }

/** What an item asks, as far as others may ask the same; null where it is answered for itself alone. */
function questionOf({ kind, because: { params } }: DeskItem): string | null {
  const { role, of, impacts, function: fn } = params
  if (kind !== 'decision' || (role !== 'impact' && role !== 'consult')) return null
  return [role, of, impacts, fn].join(' ')
}

/** What tells a batch from the others on a desk. */
export const nameOf = ({ role, kind, impacts }: Batch): string => ['batch', role, kind, ...impacts].join(' ')

/** What waits, with the same question asked for many as one, where the most urgent of them stands. */
export function batched(items: readonly DeskItem[]): readonly Waiting[] {
  const groups = Map.groupBy(items, questionOf)
  return items.flatMap((item): Waiting[] => {
    const question = questionOf(item)
    const those = question === null ? [] : (groups.get(question) ?? [])
    if (those.length < 2) return [{ item }]
    if (those[0] !== item) return []
    const { role, of, impacts } = item.because.params
    const campaigns = new Set(those.map(one => one.because.params.campaign))
    const alike = campaigns.size === 1 && !campaigns.has('')
    return [
      {
        batch: {
          role: role as Batch['role'],
          kind: String(of),
          impacts: impacts as Impact[],
          ...{ items: those, alike },
        },
      },
    ]
  })
}

export type Given = { readonly answer: 'no' | 'yes' | 'unknown'; readonly said: string }
/** A decision to which the answer could not be given, and why. */
export type NotGiven = { readonly item: DeskItem; readonly why: unknown }

/** Answers each of these, one after the other: an act and an entry of its own for every decision. Hands back what did not go. */
export async function answerAll(
  { role, impacts }: Batch,
  items: readonly DeskItem[],
  { answer, said }: Given,
): Promise<readonly NotGiven[]> {
  const not: NotGiven[] = []
  for (const item of items)
    try {
      let rev = Number(item.because.params.rev)
      const params = () => ({ path: { decision: item.subject }, header: actHeaders(rev) })
      if (role === 'consult')
        await told(api.POST('/api/decisions/{decision}/advice', { params: params(), body: { said } }))
      else
        for (const impact of impacts) {
          const body = { impact, answer, said }
          const done = await told(
            api.POST('/api/decisions/{decision}/judgements', { params: params(), body }),
          )
          rev = done.rev ?? rev
        }
    } catch (why) {
      not.push({ item, why })
    }
  await queries.invalidateQueries({ queryKey: ['decisions'] })
  await queries.invalidateQueries({ queryKey: ['desk'] })
  return not
}
