import {
  isAccepted,
  pageToFill,
  together,
  type Vacant,
  vacanciesAt,
  vacancyKey,
  vacancyNamed,
} from '#rules/desk/vacancies.ts'
import { isRefusal } from '#rules/refusal.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Tx } from '#store/database.ts'
import { openOfKind } from '#store/limits.ts'
import { toldOf } from '#store/people/told.ts'
import { acceptancesOf, documentOf, versionInForce } from '#store/split.ts'
import { functionLabel, placeLabel } from '#words/finding.ts'
import { say } from '#words/say.ts'
import type { LimitKind } from './kind.ts'
import { boundNow, splitNow } from './split.ts'

const KIND = 'vacancy'

/**
 * The vacancies of the split in force that nobody has accepted in writing, those of many sites as one, as the desk tells
 * them to who is corporate.
 */
async function vacantNow(tx: Tx, now: Temporal.Instant): Promise<readonly Vacant[]> {
  const version = await versionInForce(tx, now)
  if (version === undefined) return []
  const split = await documentOf(tx, version)
  if (isRefusal(split)) return []
  const vacant = vacanciesAt({ ...split, ...(await toldOf(tx, split, now)) }, now)
  if (vacant.length === 0) return []
  const accepted = (await acceptancesOf(tx, version.id)).map(({ finding }) => finding)
  const open = vacant.filter(one => !isAccepted(one, accepted))
  return together(open, split.sites?.length ?? 0)
}

/**
 * A function that nobody holds while activities wait on it, waits for who may give it to somebody: those whom the split
 * makes responsible or accountable for the activity that giving functions is bound to (SPLIT-8). From when it was seen
 * first, and not while the finding is accepted in writing.
 */
export const vacancyLimit: LimitKind = {
  kind: KIND,
  record: KIND,
  async waiting(tx, now) {
    const vacant = await vacantNow(tx, now)
    if (vacant.length === 0) return []
    const open = await openOfKind(tx, KIND)
    return vacant.map(vacancyKey).map(subject => ({
      subject,
      since: open.find(one => one.subject === subject)?.opened_at ?? now,
    }))
  },
  page: subject => pageToFill(vacancyNamed(subject)),
  async asked(tx, subject, now) {
    const { site } = vacancyNamed(subject)
    const { split, activity } = await boundNow(tx, 'holding.give', now)
    const question = { activity: activity.id, facts: {}, on: now.toString(), ...(site && { place: site }) }
    const answer = resolve(split, question)
    if (isRefusal(answer)) return answer
    const waits = [...new Set([...answer.row.A, ...answer.row.R])]
    return { split, activity: activity.id, place: site, facts: {}, waits }
  },
  async titles(tx, subjects, { now, language }) {
    const split = await splitNow(tx, now)
    const said = (subject: string) => {
      const { site, function: fn } = vacancyNamed(subject)
      if (isRefusal(split)) return fn
      const place = site === null ? say(language, 'level.corporate') : placeLabel(language, split, site)
      return `${functionLabel(language, split, fn)}, ${place}`
    }
    return new Map(subjects.map(subject => [subject, said(subject)]))
  },
  async ended(tx, subject, now) {
    const split = await splitNow(tx, now)
    const { site, function: fn } = vacancyNamed(subject)
    if (isRefusal(split)) return 'filled'
    const vacant = vacanciesAt({ ...split, ...(await toldOf(tx, split, now)) }, now)
    const still = vacant.some(one => one.function === fn && (site === null || one.site === site))
    return still ? 'accepted' : 'filled'
  },
}
