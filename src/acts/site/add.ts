import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Label, Slug, Zone } from '../fields.ts'

/** A site joins the record, with the zone in which its days and hours are told. */
export const addSite = act('site.add', {
  input: z.strictObject({ site: Slug, label: Label, zone: Zone }),
  async load(tx, { site }) {
    const all = await tx.selectFrom('site').select(['id', 'position']).execute()
    return {
      there: all.some(({ id }) => id === site),
      last: Math.max(0, ...all.map(({ position }) => position)),
    }
  },
  decide: ({ there }, { site }) => (there ? refuse('site.there', { site }) : null),
  async write(tx, { last }, _, { site, label, zone }) {
    await tx
      .insertInto('site')
      .values({ id: site, label: JSON.stringify(label), zone, position: last + 1 })
      .execute()
    return { kind: 'site', subject: site, site, after: { label, zone }, rev: 1 }
  },
})
