import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { personal } from '#store/ledger/personal.ts'
import { act } from '../act.ts'
import { Email, Label, Name, Uuid, Zone } from '../fields.ts'

const Founder = z.strictObject({
  person: Uuid,
  holding: Uuid,
  name: Name,
  email: Email,
  account: z.string().nullable(),
})

/** The functions that turn the keys of a new version of the split, by the standard split. */
export const SEATS = { it: 'steering-it', operations: 'steering-operations' } as const

/**
 * An organisation is founded, once to an installation: its name, and one founder of each side, who sign the first
 * version of the split and hold the two seats that sign the next ones. `mode` never changes after.
 */
export const foundOrganisation = act('organisation.found', {
  input: z.strictObject({
    mode: z.enum(['own', 'sample']),
    label: Label,
    /** The zone that days of the whole organisation are counted in. */
    zone: Zone.default('UTC'),
    it: Founder,
    operations: Founder,
    administrator: z.enum(['it', 'operations']),
  }),
  load: async tx => ({ there: await organisation(tx) }),
  decide({ there }, { it, operations }) {
    if (there !== undefined) return refuse('organisation.there')
    const same = it.person === operations.person || it.email.toLowerCase() === operations.email.toLowerCase()
    return same ? refuse('organisation.one_founder') : null
  },
  async write(tx, _, __, { mode, label, zone, it, operations, administrator }, { id, now }) {
    const who: Record<string, unknown> = {}
    for (const side of ['it', 'operations'] as const) {
      const { person, holding, name, email, account } = side === 'it' ? it : operations
      const row = { id: person, name, email, account, administrator: side === administrator }
      await tx.insertInto('person').values(row).execute()
      const seat = { id: holding, function: SEATS[side], person, site: null, area: null }
      await tx
        .insertInto('holding')
        .values({ ...seat, from_day: null, to_day: null })
        .execute()
      who[side] = { person, function: SEATS[side], who: await personal(tx, person, { name, email }) }
    }
    const founders = { founder_it: it.person, founder_operations: operations.person }
    await tx
      .insertInto('organisation')
      .values({ mode, label: JSON.stringify(label), zone, ...founders, founded_at: now })
      .execute()
    return { kind: 'organisation', subject: id, after: { mode, label, zone, ...who, administrator }, rev: 1 }
  },
})

const organisation = (tx: Tx) => tx.selectFrom('organisation').select('mode').executeTakeFirst()
