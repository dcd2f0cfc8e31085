import { z } from 'zod'
import { isSettled } from '#rules/network/checks/standing.ts'
import { isUnexpected } from '#rules/network/checks/summary.ts'
import { isAmong } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { languages } from '#rules/split/facts.ts'
import { checkToRaise } from '#store/network/checks.ts'
import { placeThere } from '#store/people.ts'
import { sayLine, sayRule, sayScan } from '#words/network/found.ts'
import { say } from '#words/say.ts'
import { act } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'
import { activityFor, loadRaised, ownedFrom, putDown, type Raised } from '../finding/raise.ts'
import { standardSplit } from '../split/standard.ts'
import { standingOf } from './standing.ts'

/** So many characters of what was found are told. */
const MOST = 3_900

/**
 * All that a check found and nothing explains becomes one finding of whom the split names (PLANT-8): neither agreed nor
 * proposed by now, explained by no decision, and not raised before, by this check or another.
 */
export const raiseFound = act('network.raise', {
  input: z.strictObject({ site: Slug, check: Uuid, finding: Uuid }),
  async load(tx, { site, check, finding }, call) {
    const nowhere = await placeThere(tx, site, null)
    if (nowhere !== null) return nowhere
    const row = await checkToRaise(tx, site, check)
    if (row === undefined) return refuse('network.check.unknown')
    const { found, name } = row
    const standing = await standingOf(tx, row, call.now)
    const what =
      found.kind === 'rules'
        ? found.passing.map(one => sayRule(one))
        : found.lines.filter(({ verdict }) => isUnexpected(verdict)).map(sayLine)
    const scans = found.kind === 'rules' ? [] : found.scans.map(sayScan)
    const open = [
      ...standing.lines.map((one, i) => ({ ...one, text: what[i] ?? '' })),
      ...standing.scans.map((one, i) => ({ ...one, text: scans[i] ?? '' })),
    ].filter(one => !isSettled(one))
    if (open.length === 0) return refuse('network.check_settled')
    const count = open.length
    const raised: Raised = {
      ...{ finding, site, area: null, cell: null, source: 'traffic', subject: null },
      reference: `check ${check}`,
      // Whoever reads it may read either language.
      title: [name, ...languages.map(one => say(one, `network.raise.title.${found.kind}`, { count }))]
        .join(' · ')
        .slice(0, 200),
      text: [
        ...languages.map(language => say(language, `network.raise.text.${found.kind}`, { count, name })),
        ...open.map(({ text }) => text),
      ]
        .join('\n')
        .slice(0, MOST),
      ...{ severity: 'medium', stops: false, activity: '' },
    }
    const loaded = await loadRaised(tx, raised, call)
    if (isRefusal(loaded)) return loaded
    const wanted = found.kind === 'rules' ? 'firewall-rule' : 'allowed-traffic'
    const activity = activityFor(loaded.split, await standardSplit(), wanted, ['network.submit'])
    return { ...loaded, check: row, open, raised: { ...raised, activity } }
  },
  decide(loaded, { site }, { actor: { works }, now }) {
    if (!isAmong(site, works)) return refuse('network.check_elsewhere')
    return ownedFrom(loaded, loaded.raised, now)
  },
  async write(tx, loaded, owned, _, call) {
    const { check, open, raised } = loaded
    const written = await putDown(tx, loaded, owned, raised, call)
    const known = check.finding === written.subject ? check.raised : []
    await tx
      .updateTable('network_check')
      .set({ finding: written.subject, raised: [...new Set([...known, ...open.map(one => one.reference)])] })
      .where('id', '=', check.id)
      .execute()
    return written
  },
})
