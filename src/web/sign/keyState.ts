import type { DraftState, Signature } from '../api/queries.ts'

type Key = DraftState['keys'][number]

/** How a key of a draft stands for the person who looks at it. */
export type KeyStand = {
  readonly key: Key
  readonly state: 'waiting' | 'yours' | 'turned' | 'void'
  /** The signature that turned it, or the last one that has become void. */
  readonly signature: Signature | undefined
  /** Whether this person is among those who can turn it. */
  readonly mine: boolean
}

/** The keys of a draft: turned, void since an edit, yours to turn, or waiting for somebody else. */
export function keyStands(
  { keys }: Pick<DraftState, 'keys'>,
  signatures: readonly Signature[],
  person: string | null,
): readonly KeyStand[] {
  const valid = signatures.filter(({ voidAt }) => voidAt === null)
  const hasSigned = valid.some(each => each.person === person)
  return keys.map(key => {
    const turned = valid.find(({ side }) => side === key.side)
    const before = signatures.filter(({ side, voidAt }) => side === key.side && voidAt !== null).at(-1)
    const mine = !hasSigned && key.holders.some(holder => holder.person === person)
    const state = turned ? 'turned' : mine ? 'yours' : before ? 'void' : 'waiting'
    return { key, state, signature: turned ?? before, mine: mine && turned === undefined }
  })
}
