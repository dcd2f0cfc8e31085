import { checksumOf } from '#rules/plant/configuration/configuration.ts'
import { approve, configurationToChange } from '#store/configuration/configurations.ts'
import type { Tx } from '#store/database.ts'
import type { Call } from '../act.ts'
import type { Loaded } from '../decision/decision.ts'
import { saysOf, standingOf } from './standing.ts'

/** What became the approved version of a program when a decision was closed. */
export type ApprovedByClosing = {
  readonly asset: string
  readonly name: string
  readonly version: string
  readonly checksum: string
}

/**
 * A decision that explains why something else runs makes that the approved version when it is closed (PLANT-11). Where it says
 * which checksum will run and nothing has been seen of it yet, that is approved of an asset with one program; what is undone in the
 * end approves nothing.
 */
export async function approveByClosing(
  tx: Tx,
  { row, kind }: Pick<Loaded, 'row' | 'kind'>,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Promise<readonly ApprovedByClosing[]> {
  const named = kind.updates?.configuration
  if (named === undefined || kind.undone) return []
  const says = saysOf(row.content.fields, named)
  const all = await standingOf(tx, { decision: row.id })
  const approved: ApprovedByClosing[] = []
  for (const one of all) {
    const explained = one.explanation?.id === row.id ? one.seen : null
    const alone = all.filter(({ asset }) => asset === one.asset).length === 1
    const said = says.checksum !== '' && alone ? checksumOf(says.checksum) : null
    const checksum = explained?.checksum ?? said
    if (checksum === null || checksum === one.checksum) continue
    const locked = await configurationToChange(tx, one.id)
    if (locked === undefined) continue
    const version = says.version || explained?.version || `D-${row.number}`
    const by = { approved_at: now, approved_by: actor.person, decision: row.id }
    await approve(tx, locked, { version, checksum, place: one.place, ...by })
    approved.push({ asset: one.tag, name: one.name, version, checksum })
  }
  return approved
}
