import { z } from 'zod'
import { progressOf } from '#acts/plant/import/progress.ts'
import { importKinds, importStates, Says } from '#rules/plant/import/import.ts'
import { dateOrders, Mapping, readyMappings } from '#rules/plant/import/mapping.ts'
import type { Language } from '#rules/split/facts.ts'
import type { ImportRow } from '#store/plant/import/pieces.ts'
import { sayRefusal } from '#words/say.ts'

/** A reason as a code and a sentence. */
export const Why = z.object({ code: z.string(), title: z.string() })

const Detected = z.object({
  format: z.enum(['csv', 'xlsx', 'json', 'nmap', 'yaml']),
  packed: z.boolean(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).nullable(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  headLine: z.int().nullable().describe('the line of the head; null where each record names its own fields'),
  mergedHead: z.boolean(),
  heads: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  mixed: z.boolean().describe('some of the first rows are in another encoding than the rest'),
  dates: z.enum(dateOrders).nullable().describe('null where both orders fit every date'),
  decimalComma: z.boolean(),
  ready: z.enum(readyMappings),
  mapping: Mapping,
})

export const Import = z.object({
  id: z.uuid(),
  site: z.string(),
  kind: z.enum(importKinds),
  complete: z.boolean(),
  source: z.string(),
  name: z.string(),
  size: z.int(),
  pieces: z.int(),
  here: z.array(z.object({ n: z.int(), sha256: z.string() })).describe('the pieces that have come'),
  state: z.enum(importStates),
  says: Says,
  detected: Detected.nullable(),
  mapping: Mapping.nullable(),
  sha256: z.string().nullable(),
  refusal: Why.nullable(),
  counts: z
    .object({
      new: z.int(),
      changed: z.int(),
      same: z.int(),
      missing: z.int(),
      conflicting: z.int(),
      rejected: z.int(),
      odd: z.int().describe('rows in another encoding than the rest'),
    })
    .nullable(),
  progress: z
    .object({
      what: z.enum(['reading', 'comparing', 'taking']),
      done: z.int(),
      of: z.int(),
      seconds: z.int().nullable().describe('how long it still takes, at the pace so far'),
    })
    .nullable(),
  by: z.uuid(),
  at: z.iso.datetime(),
  act: z.uuid().nullable(),
})

/** An import as it is told, with how far it is. */
export function told(
  row: ImportRow,
  here: readonly { n: number; sha256: string }[],
  language: Language,
  now: Temporal.Instant,
): z.input<typeof Import> {
  const {
    id,
    site,
    kind,
    complete,
    source,
    name,
    size,
    pieces,
    state,
    says,
    mapping,
    sha256,
    counts,
    by,
    act,
  } = row
  return {
    ...{
      id,
      site,
      kind,
      complete,
      source,
      name,
      size,
      pieces,
      state,
      says,
      mapping,
      sha256,
      counts,
      by,
      act,
    },
    here: [...here],
    detected: row.detected as z.input<typeof Detected> | null,
    refusal: row.refusal && { code: row.refusal.refused, title: sayRefusal(language, row.refusal) },
    progress: progress(row, now),
    at: row.at.toString(),
  }
}

function progress({ id, state, size, done, since }: ImportRow, now: Temporal.Instant) {
  const taking = progressOf(id)
  if (taking !== null)
    return {
      what: 'taking' as const,
      ...pick(taking),
      seconds: remaining(taking.done, taking.of, taking.since, now),
    }
  if (state !== 'reading') return null
  const what = done >= size ? ('comparing' as const) : ('reading' as const)
  return {
    what,
    done,
    of: size,
    seconds: since && what === 'reading' ? remaining(done, size, since, now) : null,
  }
}

const pick = ({ done, of }: { done: number; of: number }) => ({ done, of })

function remaining(done: number, of: number, since: Temporal.Instant, now: Temporal.Instant): number | null {
  if (done === 0) return null
  return Math.ceil(((now.since(since).total('seconds') || 1) * (of - done)) / done)
}
