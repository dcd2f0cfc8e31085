import { z } from 'zod'
import { mailRefusal, securities } from '#rules/post/settings.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { act } from '../act.ts'
import { Email } from '../fields.ts'
import { notInSample } from '../organisation/sample.ts'

const Host = z
  .string()
  .trim()
  .regex(/^[\w.:-]{1,253}$/, 'the name or address of a mail server')

/**
 * How mail is sent: over which server, with what security, and as whom. The password comes locked
 * (`vault`); left out, the one that is there stays, if name and server do.
 */
export const changeMail = act('mail.change', {
  input: z.strictObject({
    enabled: z.boolean(),
    host: Host,
    port: z.int().min(1).max(65_535),
    security: z.enum(securities),
    username: z.string().trim().min(1).max(200).nullable(),
    password: z.string().max(2_000).optional(),
    sender: Email,
  }),
  async load(tx) {
    const sample = await notInSample(tx, 'post.sample')
    return isRefusal(sample) ? sample : { now: await mailToChange(tx) }
  },
  rev: ({ now }) => now?.rev ?? 0,
  decide: ({ now }, input) => mailRefusal(now ?? null, input, input.password !== undefined),
  async write(tx, { now }, _, { password: given, ...settings }) {
    const rev = (now?.rev ?? 0) + 1
    const password = settings.username === null ? null : (given ?? now?.password ?? null)
    const row = { ...settings, password, rev }
    // Of two who set it up for the first time at once, the second has to see what the first did.
    if (now === undefined) await tx.insertInto('mail').values(row).execute()
    else await tx.updateTable('mail').set(row).execute()
    const before = now === undefined ? null : shown(now)
    return {
      kind: 'mail',
      subject: 'mail',
      before,
      after: { ...settings, passwordChanged: given !== undefined },
      rev,
    }
  },
})

/** What the ledger tells of the settings: all but the password. */
const shown = ({ only_one: _, password: __, rev: ___, ...settings }: NonNullable<Mail>) => settings

type Mail = Awaited<ReturnType<typeof mailToChange>>
const mailToChange = (tx: Tx) => tx.selectFrom('mail').selectAll().forUpdate().executeTakeFirst()
