import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '../../database.ts'
import type { Linked } from '../lines.ts'
import { originId } from '../origin.ts'
import { personalDigest } from '../personal.ts'
import type { Broken } from './verdict.ts'

/** `{"digest": …, "personal": …}` in an entry: what `personal` leaves there, in the order that jsonb keeps. */
const REFERENCE = /\{"digest":"([0-9a-f]{64})","personal":"([0-9a-f-]{36})"\}/g
const ENOUGH = 100_000

/** Looks at what entries refer to and what can be erased beside them: personal data, and where acts came from. */
export function besides(tx: Tx) {
  const origins = new Set<string>()

  async function originsOf(entries: readonly Linked[]): Promise<Map<string, Refusal>> {
    const wanted = new Set(
      entries.flatMap(({ origin }) => (origin === null || origins.has(origin) ? [] : origin)),
    )
    if (wanted.size === 0) return new Map()
    if (origins.size > ENOUGH) origins.clear()
    const rows = await tx
      .selectFrom('origin')
      .selectAll()
      .where('id', 'in', [...wanted])
      .execute()
    for (const { id, salt, channel, address, agent, session } of rows) {
      const erased = salt === '' && address === null && agent === null
      if (erased || originId(salt, { channel, address, agent, session }) === id) origins.add(id)
    }
    return wrong(
      [...wanted].filter(id => !origins.has(id)),
      'ledger.origin_altered',
    )
  }

  async function personalOf(texts: readonly string[]): Promise<Map<string, Refusal>> {
    const wanted = new Map(
      texts.flatMap(text =>
        [...text.matchAll(REFERENCE)].map(([, digest = '', id = '']) => [id, digest] as const),
      ),
    )
    if (wanted.size === 0) return new Map()
    const rows = await tx
      .selectFrom('personal')
      .selectAll()
      .where('id', 'in', [...wanted.keys()])
      .execute()
    const good = new Set(
      rows
        .filter(row => row.value === null || personalDigest(row) === wanted.get(row.id))
        .map(({ id }) => id),
    )
    return wrong(
      [...wanted.keys()].filter(id => !good.has(id)),
      'ledger.personal_altered',
    )
  }

  return {
    /** The first of these entries that refers to what is not there any more as it was. */
    async look(entries: readonly Linked[]): Promise<Broken | null> {
      const texts = entries.map(({ before, after }) => JSON.stringify([before, after]))
      const [from, about] = [await originsOf(entries), await personalOf(texts)]
      if (from.size + about.size === 0) return null
      for (const [i, { id, act, at, seq, origin }] of entries.entries()) {
        const referred = [...(texts[i] ?? '').matchAll(REFERENCE)].map(([, , id = '']) => id)
        const what = from.get(origin ?? '') ?? about.get(referred.find(id => about.has(id)) ?? '')
        if (what !== undefined) return { what, seq, entry: { id, act, at: at.toString() } }
      }
      return null
    },
  }
}

const wrong = (ids: readonly string[], code: string): Map<string, Refusal> =>
  new Map(ids.map(id => [id, refuse(code, { id })]))
