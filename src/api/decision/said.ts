import type { Selectable } from 'kysely'
import { z } from 'zod'
import { decisionKinds } from '#acts/decision/kinds.ts'
import { roles } from '#rules/decision/asks.ts'
import { Content, itemParts } from '#rules/decision/content.ts'
import { decisionStates } from '#rules/decision/cycle.ts'
import { effectNames, impacts } from '#rules/decision/kind.ts'
import { meanings } from '#rules/people/signature.ts'
import { assetClasses } from '#rules/plant/asset.ts'
import { levels, sides } from '#rules/split/split.ts'
import { versionStates } from '#rules/split/version/inForce.ts'
import type { AskRow, DecisionRow, ItemRow } from '#store/decision/decisions.ts'
import type { Tables } from '#store/tables.ts'
import { LabelAnswer } from '../route.ts'
import { FactSaid } from './facts.ts'
import { Uses } from './uses.ts'

const Instant = z.iso.datetime()
const Somebody = z.object({ person: z.uuid(), name: z.string() })
const Situation = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** A decision as a list tells it. */
export const DecisionAnswer = z.object({
  id: z.uuid(),
  number: z.int(),
  kind: z.object({ id: z.string(), label: LabelAnswer }),
  campaign: z.uuid().nullable().describe('The campaign that it is its site’s part of'),
  site: z.string().nullable(),
  area: z.string().nullable(),
  class: z.enum(assetClasses).nullable(),
  title: z.string(),
  state: z.enum(decisionStates),
  since: Instant,
  requested: z.object({ by: Somebody, at: Instant }),
  until: z.iso.date().nullable().describe('The last day on which it holds'),
  slot: z.object({ from: Instant, to: Instant }).nullable(),
  rev: z.int(),
})

/** What is asked of a function, and what it said. */
const Ask = z.object({
  role: z.enum(roles),
  impact: z.enum(impacts).nullable(),
  question: LabelAnswer.nullable(),
  function: z.string(),
  side: z.enum(sides),
  open: z.boolean(),
  answer: z.string().nullable(),
  said: z.string(),
  by: Somebody.nullable(),
  as: z.string().nullable().describe('The function in which they answered'),
  for: Somebody.nullable().describe('For whom they stood in'),
  at: Instant.nullable(),
  holders: z
    .array(Somebody.extend({ function: z.string(), for: z.string().nullable() }))
    .describe('Who can sign a key or consent now, or answer what is open'),
  mine: z.boolean().describe('Whether it is open, and you are one of them'),
})

const Signature = z.object({
  slot: z.string().nullable().describe('The function that the split names'),
  side: z.enum(sides),
  person: z.uuid(),
  name: z.string().describe('As printed'),
  meaning: z.enum(meanings),
  at: Instant,
  zone: z.string(),
  hash: z.string(),
  void: Instant.nullable(),
})

const Renewal = z.object({ id: z.uuid(), number: z.int(), state: z.enum(decisionStates) })
const Functions = z.array(z.string())

const Item = z.object({
  id: z.uuid(),
  part: z.enum(itemParts),
  lane: z.enum(sides),
  label: z.string(),
  by: Somebody,
  done: z
    .object({ by: Somebody, at: Instant, outcome: z.enum(['done', 'departed']), note: z.string() })
    .nullable(),
})

/** A decision with all that its page shows. */
export const DecisionPage = DecisionAnswer.extend({
  about: LabelAnswer,
  activity: z.string(),
  work: z.boolean(),
  ends: z.boolean(),
  fields: z.array(
    z.object({
      id: z.string(),
      label: LabelAnswer,
      type: z.enum(['line', 'text', 'yes-no']),
      required: z.boolean(),
    }),
  ),
  content: Content,
  stated: Situation,
  facts: Situation.describe('What the split was asked with'),
  known: z.array(FactSaid).describe('The same as people say it'),
  said: z.array(FactSaid).describe('What whoever asked has stated, as people say it'),
  renews: Renewal.nullable().describe('What it takes the place of'),
  renewed: Renewal.nullable().describe('What takes its place, or is asked for to do so'),
  uses: Uses.nullable().describe('Of what is approved for many times, how often it was used'),
  because: z.array(
    z.object({ fact: z.string(), value: z.unknown(), counted: z.unknown(), cell: z.string() }),
  ),
  decides: z.object({
    version: z.int().nullable(),
    rule: z.string().nullable(),
    level: z.enum(levels),
    place: z.string().nullable(),
    ...{ A: Functions, R: Functions, C: Functions, I: Functions, keys: Functions, consents: Functions },
    within: z.string().nullable(),
  }),
  raised: z
    .array(
      z.object({
        impacts: z.array(z.enum(impacts)),
        without: z.object({ A: Functions, keys: Functions, consents: Functions }),
      }),
    )
    .describe('Impacts that change who decides, and who would decide without them'),
  meaning: z.enum(meanings).describe('What a signature on it means, where the signer says nothing else'),
  signatures: z.array(Signature),
  signs: z
    .object({ role: z.enum(roles), slot: z.string(), side: z.enum(sides), as: z.string() })
    .nullable()
    .describe('What your signature would be on now, and in which function; null where you cannot sign'),
  stale: z.boolean().describe('The split asks for something else by now; it goes back by itself'),
  hash: z.string().nullable(),
  due: Instant.nullable(),
  effect: z.enum(effectNames).nullable().describe('What the last signature changes at once'),
  draft: z
    .object({ id: z.uuid(), label: z.string(), state: z.enum(versionStates), number: z.int().nullable() })
    .extend({ inForceFrom: Instant.nullable(), rev: z.int() })
    .nullable()
    .describe('The draft of the split that it puts in force, or the version that it has become'),
  assets: z.array(z.object({ id: z.uuid(), tag: z.string(), name: z.string(), class: z.enum(assetClasses) })),
  asks: z.array(Ask),
  items: z.array(Item),
  sentBack: z.string().nullable(),
  why: z.string().nullable(),
  happened: Instant.nullable(),
  acted: z.array(Somebody),
  visitor: Somebody.nullable().describe(
    'Who asked from outside; until somebody inside takes it over, the requester as well',
  ),
  released: z
    .object({ by: Somebody, at: Instant })
    .nullable()
    .describe('Since when the plant lets the IT side end the work that runs'),
  started: z.object({ by: Somebody, at: Instant }).nullable(),
  finished: z.object({ by: Somebody, at: Instant }).nullable(),
  over: z.boolean().describe('Whether it runs beyond its time'),
  zone: z.string(),
  steps: z
    .record(z.string(), z.string().nullable())
    .describe('For each step null where you may do it now, else why not, in a sentence'),
  functions: z.record(z.string(), LabelAnswer).describe('The functions that are named, as people call them'),
})

export type Names = Readonly<Record<string, string>>
const somebody = (names: Names, person: string) => ({ person, name: names[person] ?? '' })
const perhaps = (names: Names, person: string | null) => (person === null ? null : somebody(names, person))

export function listedSaid(row: DecisionRow, names: Names): z.input<typeof DecisionAnswer> {
  const { id, number, campaign, site, area, class: of, title, state, rev, slot_from, slot_to } = row
  const kind = decisionKinds().get(row.kind)
  return {
    ...{ id, number, campaign, site, area, class: of, title, state, rev },
    kind: { id: row.kind, label: kind?.label ?? { en: row.kind } },
    since: row.since.toString(),
    requested: { by: somebody(names, row.requester), at: row.requested_at.toString() },
    until: row.valid_until,
    slot: slot_from && slot_to && { from: slot_from.toString(), to: slot_to.toString() },
  }
}

export function askSaid(
  ask: AskRow,
  more: Pick<z.input<typeof Ask>, 'question' | 'holders' | 'mine'>,
  names: Names,
): z.input<typeof Ask> {
  const { role, impact, function: fn, side, open, answer, said } = ask
  return {
    ...{ role, impact, function: fn, side, open, answer, said, ...more },
    ...{ by: perhaps(names, ask.person), as: ask.as_function, for: perhaps(names, ask.standing_for) },
    at: ask.at?.toString() ?? null,
  }
}

export function itemSaid(item: ItemRow, names: Names): z.input<typeof Item> {
  const { id, part, lane, label, done_by, done_at, outcome, note } = item
  return {
    ...{ id, part, lane, label, by: somebody(names, item.by_person) },
    done:
      done_by === null || done_at === null || outcome === null
        ? null
        : { by: somebody(names, done_by), at: done_at.toString(), outcome, note },
  }
}

/** A signature as 21 CFR 11.50 asks for it, and since when it is void. */
export function signatureSaid(one: Selectable<Tables['signature']>): z.input<typeof Signature> {
  const { slot, side, person, printed_name: name, meaning, at, zone, hash, void_at } = one
  return { slot, side, person, name, meaning, at: `${at}`, zone, hash, void: void_at?.toString() ?? null }
}
