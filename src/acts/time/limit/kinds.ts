import type { LimitKind } from './kind.ts'
import { signatureLimit } from './signature.ts'

/** Everything that has a time limit while it waits. */
export const limitKinds: readonly LimitKind[] = [signatureLimit]

/** A kind by its name; throws for one that this program does not know. */
export function limitKind(name: string): LimitKind {
  const kind = limitKinds.find(one => one.kind === name)
  if (kind === undefined) throw new Error(`no kind of time limit is called ${name}`)
  return kind
}
