import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { MOST_LINES } from '#rules/plant/configuration/configuration.ts'
import { compareReport } from '#rules/plant/configuration/report.ts'
import { keepSeen, knownAt } from '#store/configuration/configurations.ts'
import { digest } from '#store/ledger/hash.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { instantOf, Moment, Slug, Uuid } from '../fields.ts'

/** Differences, and lines that were not taken, that the entry in the ledger names. */
const NAMED = 200

/**
 * What runs on the assets of a site, as a tool reports it or a person uploads it (PLANT-11). It is kept as what was seen, with
 * its time and source, and changes nothing of what is approved. Lines that name what nobody knows are kept as that.
 */
export const reportConfigurations = act('configuration.report', {
  input: z.strictObject({
    report: Uuid,
    site: Slug,
    source: z.string().trim().min(1).max(200),
    lines: z
      .array(
        z.strictObject({
          asset: z.string().trim().min(1).max(200),
          program: z.string().trim().min(1).max(100),
          checksum: z.string().trim().min(1).max(200),
          version: z.string().trim().max(100).nullable().default(null),
          at: Moment.nullable().default(null),
        }),
      )
      .min(1)
      .max(MOST_LINES),
  }),
  async load(tx, { site }) {
    const nowhere = await placeThere(tx, site, null)
    if (nowhere !== null) return nowhere
    // Two reports about a site come one after the other.
    await tx.selectFrom('site').select('id').where('id', '=', site).forNoKeyUpdate().execute()
    return { known: await knownAt(tx, site) }
  },
  decide({ known }, { site, lines }, { actor, now }) {
    const outside = mayActAt('configuration.report', actor, [site])
    if (outside !== null) return outside
    const read = lines.map(({ at, ...line }) => ({ ...line, at: at === null ? null : instantOf(at) }))
    return compareReport(read, known, now)
  },
  async write(tx, _, { observed, unknown }, { report: id, site, source, lines }, { actor, now }) {
    const differing = observed.filter(one => one.differs)
    const counts = {
      lines: lines.length,
      same: observed.length - differing.length,
      differing: differing.length,
    }
    await tx
      .insertInto('configuration_report')
      .values({
        id,
        site,
        source,
        at: now,
        person: actor.person,
        ...counts,
        unknown: JSON.stringify(unknown),
      })
      .execute()
    await keepSeen(tx, { site, report: id, source }, observed)
    const named = differing.map(({ tag, name, checksum, version }) => ({ tag, name, checksum, version }))
    return {
      ...{ kind: 'configuration-report', subject: id, site },
      after: {
        ...{ source, ...counts, sha256: digest(lines) },
        ...{ differences: named.slice(0, NAMED), unknown: unknown.slice(0, NAMED) },
      },
    }
  },
})
