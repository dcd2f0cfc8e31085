import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { draftNetwork } from '#acts/network/draft.ts'
import { submitNetwork } from '#acts/network/submit.ts'
import { readYaml } from '#exchange/yaml.ts'
import { readPlanAlone } from '#rules/network/plan/plan.ts'
import { deciding } from './decision/deciding.ts'
import type { Deed } from './teller.ts'

const SITE = 'lindenroda'
/** How many days ago it began. */
const AGO = 48

/** The zones and conduits of Lindenroda: drawn, judged, and put in force by both keys with the consent of functional safety. */
export function deedsOfNetwork(today: Temporal.PlainDate): readonly Deed[] {
  const plan = readYaml(readFileSync(new URL('company/zones.yaml', import.meta.url), 'utf8'), readPlanAlone)
  if ('refusals' in plan) throw new Error(`zones.yaml: ${JSON.stringify(plan.refusals)}`)
  const it = deciding(randomUUID(), today)
  return [
    it.deed(AGO, 9, 'Felix Achterberg', async ({ act }) => {
      await act(draftNetwork, { site: SITE, content: plan }, { rev: 0 })
    }),
    it.deed(AGO, 15, 'Felix Achterberg', async ({ act }) => {
      const asked = {
        title: 'Zones and conduits of Lindenroda',
        why: 'The assessment of spring asks for them, and nobody had one picture of what may pass.',
      }
      await act(submitNetwork, { site: SITE, decision: it.decision, ...asked }, { rev: 1 })
    }),
    it.judges(
      AGO - 1,
      10,
      'Marek Dvořák',
      'safety',
      'yes',
      'The guard doors tell the lines that they are open',
    ),
    it.judges(
      AGO - 1,
      11,
      'Ines Moreau',
      'quality',
      'no',
      'What is recorded of a batch goes the ways it went before',
    ),
    it.advises(
      AGO - 2,
      9,
      'Uwe Kranz',
      'The handhelds drop out behind the palletiser; that is no matter of zones.',
    ),
    it.signs(AGO - 3, 10, 'Felix Achterberg'),
    it.signs(AGO - 3, 14, 'Marek Dvořák'),
    it.signs(AGO - 4, 9, 'Lena Brandt'),
  ]
}
