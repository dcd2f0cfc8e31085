import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '../../database.ts'
import type { Linked } from '../lines.ts'
import { originId } from '../origin.ts'
import { personalDigest } from '../personal.ts'
import { restrictedDigest } from '../restricted.ts'
import type { Broken } from './verdict.ts'

/** `{"digest": …, "personal": …}` in an entry: what `personal` and `restrict` leave there, in the order that jsonb keeps. */
const REFERENCE = /\{"digest":"([0-9a-f]{64})","(personal|restricted)":"([0-9a-f-]{36})"\}/g
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

  /** What `texts` refer to in a table and is not as it was; erased personal data is no fault. */
  async function referredOf(
    texts: readonly string[],
    table: 'personal' | 'restricted',
    digestsOf: (ids: readonly string[]) => Promise<readonly (readonly [id: string, digest: string | null])[]>,
  ): Promise<Map<string, Refusal>> {
    const wanted = new Map(
      texts.flatMap(text =>
        [...text.matchAll(REFERENCE)].flatMap(([, digest = '', where, id = '']) =>
          where === table ? [[id, digest] as const] : [],
        ),
      ),
    )
    if (wanted.size === 0) return new Map()
    const found = await digestsOf([...wanted.keys()])
    const good = new Set(
      found.filter(([id, digest]) => digest === null || digest === wanted.get(id)).map(([id]) => id),
    )
    return wrong(
      [...wanted.keys()].filter(id => !good.has(id)),
      `ledger.${table}_altered`,
    )
  }

  const personalOf = (texts: readonly string[]) =>
    referredOf(texts, 'personal', async ids =>
      (await tx.selectFrom('personal').selectAll().where('id', 'in', ids).execute()).map(row => [
        row.id,
        row.value === null ? null : personalDigest(row),
      ]),
    )
  const restrictedOf = (texts: readonly string[]) =>
    referredOf(texts, 'restricted', async ids =>
      (await tx.selectFrom('restricted').selectAll().where('id', 'in', ids).execute()).map(row => [
        row.id,
        restrictedDigest(row),
      ]),
    )

  return {
    /** The first of these entries that refers to what is not there any more as it was. */
    async look(entries: readonly Linked[]): Promise<Broken | null> {
      const texts = entries.map(({ before, after }) => JSON.stringify([before, after]))
      const from = await originsOf(entries)
      const about = new Map([...(await personalOf(texts)), ...(await restrictedOf(texts))])
      if (from.size + about.size === 0) return null
      for (const [i, { id, act, at, seq, origin }] of entries.entries()) {
        const referred = [...(texts[i] ?? '').matchAll(REFERENCE)].map(([, , , id = '']) => id)
        const what = from.get(origin ?? '') ?? about.get(referred.find(id => about.has(id)) ?? '')
        if (what !== undefined) return { what, seq, entry: { id, act, at: at.toString() } }
      }
      return null
    },
  }
}

const wrong = (ids: readonly string[], code: string): Map<string, Refusal> =>
  new Map(ids.map(id => [id, refuse(code, { id })]))
