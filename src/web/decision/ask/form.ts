import type { Situation } from '#rules/split/facts.ts'
import type { Side } from '#rules/split/split.ts'
import type { Names } from '../../people/names.ts'
import type { KindOf } from '../list/queries.ts'

/** An asset that the request is about. */
export type Picked = {
  readonly id: string
  readonly tag: string
  readonly name: string
  readonly site: string
  readonly area: string | null
}
/** A line of the plan; `id` tells lines apart on the page and goes nowhere. */
export type PlanItem = {
  readonly id: string
  readonly part: 'before' | 'step' | 'after'
  readonly lane: Side
  readonly label: string
}

/** A request as its form holds it: numbers and days as they are typed. */
export type Asked = {
  /** Empty: the whole company, or of assets those of any site. */
  readonly site: string
  readonly area: string
  readonly class: string
  readonly assets: readonly Picked[]
  /** Null as long as nobody has written one: then it is made of the kind and its subject. */
  readonly title: string | null
  readonly stated: Situation
  readonly fields: Readonly<Record<string, string | boolean>>
  readonly why: string
  readonly rollback: string
  readonly minutes: string
  readonly items: readonly PlanItem[]
  readonly until: string
  /** When people acted first: wall time of the site, and who. */
  readonly happened: string
  readonly acted: readonly { readonly id: string; readonly name: string }[]
}

/** What a form begins with at a site: a plan of one step, where something is done. */
export const blank = (kind: Pick<KindOf, 'work'>, site: string): Asked => ({
  ...{ site, area: '', class: '', assets: [], title: null, stated: {}, fields: {}, why: '', rollback: '' },
  ...{ minutes: '', items: kind.work ? [newItem('step')] : [], until: '', happened: '', acted: [] },
})

export const newItem = (part: PlanItem['part']): PlanItem => ({
  ...{ id: crypto.randomUUID(), part, label: '' },
  lane: part === 'step' ? 'it' : 'operations',
})

/** The title that a request has as long as nobody writes another: what is done, and to what. */
export function titleOf(kind: string, { assets, title }: Pick<Asked, 'assets' | 'title'>): string {
  if (title !== null) return title
  const [first, ...others] = assets
  // What stands at one site would tell the others nothing.
  if (first === undefined || sitesOf({ assets }).length > 1) return kind
  return `${kind}: ${first.tag}${others.length === 0 ? '' : ` + ${others.length}`}`
}

/** The sites whose assets it is about, in the order in which they were chosen. */
export const sitesOf = ({ assets }: Pick<Asked, 'assets'>): readonly string[] => [
  ...new Set(assets.map(({ site }) => site)),
]

/** The area in which all of these stand, empty where there are several: a campaign asks a site there. */
export function areaOf(assets: readonly Picked[]): string {
  const [area = null, ...others] = new Set(assets.map(one => one.area))
  return others.length === 0 ? (area ?? '') : ''
}

/** Whether it is about assets of several sites: each then decides for itself. */
export const isCampaign = (kind: Pick<KindOf, 'subject'>, asked: Pick<Asked, 'assets'>): boolean =>
  kind.subject === 'assets' && sitesOf(asked).length > 1

/** What the API is told: only what this kind asks for, and no line that says nothing. */
export function bodyOf(kind: KindOf, name: string, asked: Asked) {
  const { subject, facts, fields, work, ends } = kind
  const [site = asked.site] = subject === 'assets' ? sitesOf(asked) : []
  const items = work ? asked.items.filter(({ label }) => label.trim() !== '') : []
  const minutes = work && /^\d+$/.test(asked.minutes.trim()) ? Number(asked.minutes) : null
  return {
    site: site === '' ? null : site,
    area: asked.area === '' ? null : asked.area,
    class: subject === 'class' && asked.class !== '' ? (asked.class as 'plc') : null,
    assets: subject === 'assets' ? asked.assets.map(({ id }) => id) : [],
    title: titleOf(name, asked),
    stated: Object.fromEntries(Object.entries(asked.stated).filter(([fact]) => facts.includes(fact))),
    until: ends && asked.until !== '' ? asked.until : null,
    content: {
      why: asked.why,
      fields: Object.fromEntries(
        fields.flatMap(({ id }) => (asked.fields[id] === undefined ? [] : [[id, asked.fields[id]]])),
      ),
      rollback: work ? asked.rollback : '',
      minutes,
      items: items.map(({ part, lane, label }) => ({ part, lane, label })),
    },
  }
}

/** What every part of the form is given. */
export type PartProps = {
  kind: KindOf
  names: Names
  asked: Asked
  onChange: (change: Partial<Asked>) => void
  /** What the server said is missing: ids of the kind's fields, and `why`, `minutes`, `rollback`, `steps`, `after`, `until`. */
  missing: readonly string[]
}

/** Whether it says what it is about, as its kind wants it. */
export const hasSubject = (
  { subject }: Pick<KindOf, 'subject'>,
  { assets, class: of }: Pick<Asked, 'assets' | 'class'>,
): boolean => (subject === 'assets' ? assets.length > 0 : subject === 'class' ? of !== '' : true)
