import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug } from '#acts/fields.ts'
import { addPerimeter } from '#acts/perimeter/add.ts'
import { assessPerimeter } from '#acts/perimeter/assess.ts'
import { changePerimeter, removePerimeter } from '#acts/perimeter/change.ts'
import {
  addPerimeterStandard,
  changePerimeterStandard,
  endPerimeterStandard,
} from '#acts/perimeter/standards.ts'
import { registerOf } from '#acts/perimeter/standing.ts'
import { boundNow, splitNow } from '#acts/time/limit/split.ts'
import { decisionStates } from '#rules/decision/cycle.ts'
import { findingStates } from '#rules/finding/finding.ts'
import { responsibleFor } from '#rules/finding/owner.ts'
import { mayActAt } from '#rules/people/access.ts'
import { perimeterKinds } from '#rules/perimeter/perimeter.ts'
import { deviationReference, entryStates, requirementStates, verdicts } from '#rules/perimeter/standing.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { personNames, placeThere } from '#store/people.ts'
import { deviationsAt } from '#store/perimeter/perimeter.ts'
import { sayRefusal } from '#words/say.ts'
import { read, runs, type Serving } from '../route.ts'
import { exportPerimeter } from './export.ts'

const Instant = z.iso.datetime()
const Decision = z.object({
  ...{ id: z.uuid(), number: z.int(), title: z.string(), state: z.enum(decisionStates) },
  until: z.string().nullable().describe('Its last day'),
})

const Standard = z.object({
  id: z.uuid(),
  site: z.string().nullable().describe('Null: of the whole company'),
  kind: z.enum(perimeterKinds),
  name: z.string(),
  version: z.int(),
  requirements: z.array(
    z.object({ n: z.int(), text: z.string(), since: z.int().describe('The version that worded it so') }),
  ),
  at: Instant,
  by: z.string().nullable(),
  mayNot: z.string().nullable().describe('Why whoever asks may not change or end it'),
  rev: z.int(),
})

const Stood = z.object({
  n: z.int(),
  text: z.string(),
  state: z.enum(requirementStates),
  said: z
    .object({
      verdict: z.enum(verdicts),
      text: z.string(),
      version: z.int().describe('The version of the standard that was looked at'),
      by: z.string().nullable(),
      at: Instant,
    })
    .nullable(),
  decision: Decision.nullable().describe('The decision about the deviation, or what renews it'),
  finding: z.object({ id: z.uuid(), title: z.string(), state: z.enum(findingStates) }).nullable(),
  reference: z.string().describe('What a finding about it is raised by'),
})

const Entry = z.object({
  id: z.uuid(),
  kind: z.enum(perimeterKinds),
  name: z.string(),
  purpose: z.string(),
  zones: z.array(z.string()),
  conduits: z.array(z.string()),
  asset: z.object({ id: z.uuid(), tag: z.string() }).nullable(),
  parties: z.array(z.string()),
  standard: z.object({ id: z.uuid(), name: z.string(), version: z.int() }).nullable(),
  state: z.enum(entryStates),
  requirements: z.array(Stood),
  rev: z.int(),
})

/** The network and perimeter register of a site, with the standard configurations that it follows (PLANT-9). */
export function perimeterRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/sites/:site/perimeter', {
    about:
      'The network and perimeter register of a site: how each entry stands to its standard configuration',
    who: 'member',
    params: z.object({ site: Slug }),
    answer: z.object({
      entries: z.array(Entry).describe('What is to be seen to first, then by name'),
      standards: z.array(Standard).describe('Those of the site and of the company'),
      deviations: z.array(Decision).describe('Decisions that may be named for a deviation'),
      activity: z.string().describe('The activity of the split that it belongs to'),
      owner: z.string().nullable().describe('The function that answers for it by the split'),
    }),
    async answers(tx, { params: { site }, now, actor, language }) {
      const nowhere = await placeThere(tx, site, null)
      if (nowhere !== null) return nowhere
      const split = await splitNow(tx, now)
      if (isRefusal(split)) return split
      const { activity } = await boundNow(tx, 'perimeter.add', now)
      const { owner } = responsibleFor(split, { activity: activity.id, site, area: null }, now)
      const deviations = await deviationsAt(tx, site)
      const { entries, standards } = await saidAt(tx, site, now)
      const mayNot = (at: string | null) => {
        const refusal = mayActAt('perimeter-standard.change', actor, [at])
        return refusal && sayRefusal(language, refusal)
      }
      return {
        ...{ entries, activity: activity.id, owner },
        standards: standards.map(one => ({ ...one, mayNot: mayNot(one.site) })),
        deviations: deviations.map(decided),
      }
    },
  })
  exportPerimeter(app, serving)
  const [at, one] = ['/api/sites/:site/perimeter', '/api/perimeter/:entry']
  runs(app, serving, 'POST', at, addPerimeter, 'Add an entry to the register of a site')
  runs(app, serving, 'PUT', one, changePerimeter, 'Change what the register says of an entry')
  runs(app, serving, 'POST', `${one}/assessments`, assessPerimeter, 'Say how it stands to its standard')
  runs(app, serving, 'POST', `${one}/removals`, removePerimeter, 'Take an entry out of the register')
  const [standards, standard] = ['/api/perimeter-standards', '/api/perimeter-standards/:standard']
  runs(app, serving, 'POST', standards, addPerimeterStandard, 'Add a standard configuration')
  runs(app, serving, 'PUT', standard, changePerimeterStandard, 'Word a standard configuration anew')
  runs(app, serving, 'POST', `${standard}/endings`, endPerimeterStandard, 'End a standard configuration')
}

type Decided = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: (typeof decisionStates)[number]
  readonly valid_until: string | null
}
const decided = ({ id, number, title, state, valid_until: until }: Decided) => ({
  ...{ id, number, title, state, until },
})

async function saidAt(tx: Tx, site: string, now: Temporal.Instant) {
  const { entries, standards } = await registerOf(tx, site, now)
  const said = entries.flatMap(({ requirements }) =>
    requirements.map(({ assessed }) => assessed?.person ?? null),
  )
  const names = await personNames(tx, [...said, ...standards.map(({ person }) => person)])
  const nameOf = (person: string | null) => names[person ?? ''] ?? null
  return {
    entries: entries.map(({ follows, requirements, asset, tag, ...one }) => ({
      ...{ id: one.id, kind: one.kind, name: one.name, purpose: one.purpose, zones: one.zones },
      ...{ conduits: one.conduits, parties: one.parties, state: one.state, rev: one.rev },
      asset: asset === null ? null : { id: asset, tag: tag ?? '' },
      standard: follows && { id: follows.id, name: follows.name, version: follows.version },
      requirements: requirements.map(({ n, text, state, assessed, decision, finding }) => ({
        ...{ n, text, state, reference: deviationReference(one.id, n) },
        said: assessed && {
          ...{ verdict: assessed.verdict, text: assessed.said, version: assessed.version },
          ...{ by: nameOf(assessed.person), at: assessed.at.toString() },
        },
        decision: decision && decided(decision),
        finding: finding && { id: finding.id, title: finding.title, state: finding.state },
      })),
    })),
    standards: standards.map(({ id, site, kind, name, version, requirements, rev, ...row }) => ({
      ...{ id, site, kind, name, version, rev, requirements: [...requirements] },
      ...{ at: row.changed_at.toString(), by: nameOf(row.person) },
    })),
  }
}
