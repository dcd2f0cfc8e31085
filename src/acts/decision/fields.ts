import { z } from 'zod'
import { Content } from '#rules/decision/content.ts'
import type { Kind, KindField } from '#rules/decision/kind.ts'
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
export function fits(
  kind: Kind,
  { site, class: of, assets }: Pick<AskedFor, 'site' | 'class' | 'assets'>,
): Refusal | null {
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
  const planned = (part: 'step' | 'after') => content.items.some(one => one.part === part)
  const parts = [
    ...(content.why === '' ? ['why'] : []),
    ...(kind.work && content.minutes === null ? ['minutes'] : []),
    ...(kind.work && content.rollback === '' ? ['rollback'] : []),
    ...(kind.work && !planned('step') ? ['steps'] : []),
    ...(kind.undone && !planned('after') ? ['after'] : []),
    ...(kind.ends && valid_until === null ? ['until'] : []),
  ]
  const refused = unfilled(kind, content, parts)
  if (refused !== null) return refused
  if (valid_until !== null && valid_until <= today) return refuse('decision.until_past')
  return otherKind(kind, content)
}

/** The same for what people did first: its fields are filled in, and say that it is of this kind. */
export const lackingInRecord = (kind: Kind, content: Content): Refusal | null =>
  unfilled(kind, content, []) ?? otherKind(kind, content)

const NUMBER = /^[1-9]\d{0,3}$/

function unfilled({ fields, uses }: Kind, content: Content, parts: readonly string[]): Refusal | null {
  const isFull = (said: string | boolean | undefined, of: string) =>
    of === uses?.most ? NUMBER.test(`${said}`) : said !== undefined && said !== ''
  const empty = fields.filter(one => one.required && !isFull(content.fields[one.id], one.id))
  if (parts.length + empty.length === 0) return null
  return refuse('decision.incomplete', {
    missing: [...parts, ...empty.map(({ id }) => id)],
    parts,
    ...named(empty),
  })
}

/** A no where only a yes makes it this kind (DECIDE-1): a part that differs is a change. */
function otherKind({ fields }: Kind, content: Content): Refusal | null {
  const differs = fields.filter(({ id, must }) => must && content.fields[id] !== true)
  return differs.length > 0 ? refuse('decision.other_kind', named(differs)) : null
}

/** Fields that somebody outside has to fill in, and has not; null where none is empty. */
export function lackingOutside({ fields, outside = [] }: Kind, said: Content['fields']): Refusal | null {
  const empty = fields.filter(({ id }) => outside.includes(id) && (said[id] ?? '') === '')
  return empty.length === 0 ? null : refuse('decision.incomplete', { parts: [], ...named(empty) })
}

/** Fields as a sentence names them, in both languages. */
const named = (fields: readonly KindField[]) => ({
  fields_en: fields.map(({ label }) => label.en),
  fields_de: fields.map(({ label }) => label.de ?? label.en),
})
