import { z } from 'zod'
import { Content } from '#rules/decision/content.ts'
import type { Kind } from '#rules/decision/kind.ts'
import { assetClasses } from '#rules/plant/asset.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { Day, Slug, Uuid } from '../fields.ts'

/** What is asked for, as a form gives it. */
export const asked = {
  site: Slug.nullable(),
  area: Slug.nullable().default(null),
  class: z.enum(assetClasses).nullable().default(null),
  assets: z.array(Uuid).max(500).default([]),
  title: z.string().trim().min(3, 'a few words at least').max(200),
  content: Content,
  stated: z.record(z.string(), z.union([z.string().max(100), z.number(), z.boolean()])).default({}),
  until: Day.nullable().default(null),
}
export type AskedFor = z.output<z.ZodObject<typeof asked>>

/** What a kind wants of a request beside what its form has: assets of the site, a class, or neither. Null where it fits. */
export function fits(kind: Kind, { site, class: of, assets }: AskedFor): Refusal | null {
  if (kind.subject === 'assets' ? assets.length === 0 || site === null : assets.length > 0)
    return refuse('decision.subject', { subject: kind.subject })
  return (kind.subject === 'class') === (of !== null)
    ? null
    : refuse('decision.subject', { subject: kind.subject })
}

/** What is missing before a request can go on its way; null where nothing is. */
export function lacking(
  kind: Kind,
  { content, valid_until }: { readonly content: Content; readonly valid_until: string | null },
  today: string,
): Refusal | null {
  const fields = kind.fields.filter(
    ({ id, type, required }) =>
      required && (type === 'yes-no' ? content.fields[id] === undefined : !content.fields[id]),
  )
  const missing = [
    ...(content.why === '' ? ['why'] : []),
    ...fields.map(({ id }) => id),
    ...(kind.work && content.minutes === null ? ['minutes'] : []),
    ...(kind.work && content.rollback === '' ? ['rollback'] : []),
    ...(kind.work && !content.items.some(({ part }) => part === 'step') ? ['steps'] : []),
    ...(kind.ends && valid_until === null ? ['until'] : []),
  ]
  if (missing.length > 0) return refuse('decision.incomplete', { missing })
  return valid_until !== null && valid_until <= today ? refuse('decision.until_past') : null
}
