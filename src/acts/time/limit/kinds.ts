import type { Tx } from '#store/database.ts'
import type { OpenLimit } from '#store/limits.ts'
import { decisionLimit } from './decision.ts'
import { findingLimit } from './finding.ts'
import { handOverLimit } from './handover.ts'
import type { LimitKind, Told, Waiting } from './kind.ts'
import { vacancyLimit } from './vacancy.ts'
import { workLimit } from './work.ts'

/** Everything that has a time limit while it waits. */
export const limitKinds: readonly LimitKind[] = [
  decisionLimit,
  vacancyLimit,
  findingLimit,
  handOverLimit,
  workLimit,
]

/** A kind by its name; throws for one that this program does not know. */
export function limitKind(name: string): LimitKind {
  const kind = limitKinds.find(one => one.kind === name)
  if (kind === undefined) throw new Error(`no kind of time limit is called ${name}`)
  return kind
}

/** What people call the subjects of limits; asked for once a kind, however many they are. */
export async function titlesOf(
  tx: Tx,
  limits: readonly { readonly kind: string; readonly subject: string }[],
  told: Told,
): Promise<(limit: { readonly kind: string; readonly subject: string }) => string> {
  const asked = [...Map.groupBy(limits, one => one.kind)].map(async ([kind, those]) => {
    const subjects = [...new Set(those.map(one => one.subject))]
    return [kind, await limitKind(kind).titles(tx, subjects, told)] as const
  })
  const titles = new Map(await Promise.all(asked))
  return ({ kind, subject }) => titles.get(kind)?.get(subject) ?? ''
}

/** Whether a limit was opened for this very waiting; what waits anew gets another. */
export const isFor = (limit: OpenLimit, { subject, since }: Waiting): boolean =>
  subject === limit.subject && since.equals(limit.opened_at)

/** Whether what a limit was opened for still waits. */
export const stillWaits = async (
  tx: Tx,
  limit: OpenLimit & { readonly kind: string },
  now: Temporal.Instant,
): Promise<boolean> => (await limitKind(limit.kind).waiting(tx, now)).some(one => isFor(limit, one))
