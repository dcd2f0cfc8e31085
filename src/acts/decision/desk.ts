import { type DeskItem, deskItem } from '#rules/desk/desk.ts'
import { standsIn } from '#rules/finding/cycle.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Tx } from '#store/database.ts'
import { asksOpen, ownDecisions } from '#store/decision/decisions.ts'
import type { LimitRow } from '#store/limits.ts'
import { decisionKinds } from './kinds.ts'

/** A desk with more on it is read as a list of decisions. */
const MOST = 50
const weight = { key: 4, consent: 4, impact: 3, verify: 3, consult: 2, plan: 2 } as const

/** Decisions that wait for somebody: to judge, advise, sign, plan or check; and what was sent back to them. */
export async function decisionsFor(
  tx: Tx,
  limits: readonly LimitRow[],
  { person, held }: Actor,
): Promise<readonly DeskItem[]> {
  if (person === null) return []
  const functions = [...new Set(held.map(one => one.function))]
  const asks = functions.length === 0 ? [] : await asksOpen(tx, functions, MOST * 4)
  const due = new Map(limits.flatMap(one => (one.kind === 'decision' ? [[one.subject, one.due_at]] : [])))
  const theirs = asks.filter(
    one => standsIn(one, held, [one.function]) !== null && (one.role !== 'key' || one.state !== 'assessing'),
  )
  const first = new Map(theirs.map(one => [`${one.id} ${one.role}`, one]))
  const items = [...first.values()].slice(0, MOST).map(one =>
    deskItem({
      ...{ kind: 'decision', subject: one.id, site: one.site, to: `/decisions/${one.id}` },
      since: one.opened_at.toString(),
      due: due.get(one.id)?.toString() ?? null,
      weight: weight[one.role],
      params: {
        ...{ label: one.title, number: one.number, role: one.role, function: one.function },
        ...{
          impact: one.impact ?? '',
          decision_kind: labelOf(one.kind),
          decision_kind_de: labelOf(one.kind, 'de'),
        },
      },
    }),
  )
  const back = (await ownDecisions(tx, person, MOST)).map(one =>
    deskItem({
      ...{ kind: 'decision', subject: one.id, site: one.site, to: `/decisions/${one.id}` },
      since: one.since.toString(),
      weight: 2,
      params: {
        ...{ label: one.title, number: one.number, role: 'back', function: '', impact: '' },
        ...{ decision_kind: labelOf(one.kind), decision_kind_de: labelOf(one.kind, 'de') },
      },
    }),
  )
  return [...items, ...back]
}

const labelOf = (id: string, language: 'en' | 'de' = 'en'): string => {
  const label = decisionKinds().get(id)?.label
  return label?.[language] ?? label?.en ?? id
}
