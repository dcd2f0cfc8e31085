import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Label, Slug, Zone } from '../fields.ts'

/** A site's name or zone; its id stays, since the record and its labels name it. */
export const changeSite = act('site.change', {
  input: z.strictObject({ site: Slug, label: Label, zone: Zone }),
  load: async (tx, { site }) =>
    (await tx.selectFrom('site').selectAll().where('id', '=', site).forUpdate().executeTakeFirst()) ??
    refuse('site.unknown', { site }),
  rev: ({ rev }) => rev,
  decide: () => null,
  async write(tx, now, _, { site, label, zone }) {
    const rev = now.rev + 1
    await tx
      .updateTable('site')
      .set({ label: JSON.stringify(label), zone, rev })
      .where('id', '=', site)
      .execute()
    return {
      kind: 'site',
      subject: site,
      site,
      before: { label: now.label, zone: now.zone },
      after: { label, zone },
      rev,
    }
  },
})
