import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { languages } from '#rules/split/facts.ts'
import { configurationToChange } from '#store/configuration/configurations.ts'
import { say } from '#words/say.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { activityFor, loadRaised, ownedFrom, putDown, type Raised } from '../finding/raise.ts'
import { standardSplit } from '../split/standard.ts'
import { referenceOf, type Stood, standingOf } from './standing.ts'

/** The activity that differences belong to where a split has it. */
const ACTIVITY = 'unexplained-difference'

/**
 * Something else runs than what is approved, and no decision says why: it becomes a finding of whom the split names, once for
 * as long as the same runs (PLANT-11).
 */
export const raiseDrift = act('configuration.drift', {
  input: z.strictObject({ configuration: Uuid, finding: Uuid }),
  async load(tx, { configuration, finding }, call) {
    const row = await configurationToChange(tx, configuration)
    if (row === undefined) return refuse('configuration.unknown')
    const [stood] = await standingOf(tx, { ids: [configuration] })
    if (stood?.state !== 'different' || stood.finding !== null) return refuse('configuration.settled')
    const raised: Raised = {
      ...{ finding, site: stood.site, area: stood.area, cell: stood.cell, source: 'drift' },
      ...{ reference: referenceOf(stood), subject: { kind: 'asset', id: stood.asset } },
      title: `${stood.tag} · ${stood.name} ≠ ${stood.version}`.slice(0, 200),
      // Nobody in particular wrote it, so it stands there for every reader.
      text: languages.map(language => say(language, 'configuration.drift', toldOf(stood))).join('\n\n'),
      severity: stood.ranking === 3 || stood.safety_function === true ? 'high' : 'medium',
      ...{ stops: false, activity: ACTIVITY },
    }
    const loaded = await loadRaised(tx, raised, call)
    if (isRefusal(loaded)) return loaded
    const activity = activityFor(loaded.split, await standardSplit(), ACTIVITY, [
      'configuration.approve',
      'asset.change',
    ])
    return { ...loaded, raised: { ...raised, activity } }
  },
  decide: (loaded, _, { now }) => ownedFrom(loaded, loaded.raised, now),
  write: (tx, loaded, owned, _, call) => putDown(tx, loaded, owned, loaded.raised, call),
})

const toldOf = ({ version, checksum, seen, source }: Stood) => ({
  ...{ version, approved: checksum, seen: seen?.checksum ?? '', source: source ?? '' },
})
