import type { Params } from '../refusal.ts'

/** What may wait for a person, the most urgent kind first. A new kind gets its sentence in `words/web/desk.ts`. */
export const deskKinds = [
  'decision',
  'limit',
  'entry',
  'shift',
  'finding',
  'vacancy',
  'untrained',
  'deputy-circle',
] as const
export type DeskKind = (typeof deskKinds)[number]

/** Something that waits for a person, with the reason why it waits for them (DECIDE-10). */
export type DeskItem = {
  readonly kind: DeskKind
  /** Together with kind and site it names the item: the record that it is about. */
  readonly subject: string
  readonly site: string | null
  /** Since when it waits, where that is known; ISO instants. */
  readonly since: string | null
  /** When it is over, or moves up. */
  readonly due: string | null
  /** How much hangs on it: of two alike the heavier comes first. */
  readonly weight: number
  readonly because: { readonly key: `desk.because.${DeskKind}`; readonly params: Params }
  /** The page on which it is done, as a path of the web app. */
  readonly to: string
}

type Wanted = Pick<DeskItem, 'kind' | 'subject' | 'to'> & Partial<DeskItem> & { readonly params: Params }

/** An item, with what is not said of it left open. */
export const deskItem = ({ params, ...one }: Wanted): DeskItem => ({
  site: null,
  since: null,
  due: null,
  weight: 1,
  ...one,
  because: { key: `desk.because.${one.kind}`, params },
})

const LATE = '9999'

/** What waits in the order of urgency: what is due first, then by kind, then what most hangs on, then what waits longest. */
export const byUrgency = (items: readonly DeskItem[]): readonly DeskItem[] =>
  items.toSorted(
    (a, b) =>
      compare(a.due ?? LATE, b.due ?? LATE) ||
      deskKinds.indexOf(a.kind) - deskKinds.indexOf(b.kind) ||
      b.weight - a.weight ||
      compare(a.since ?? LATE, b.since ?? LATE) ||
      compare(`${a.site} ${a.subject}`, `${b.site} ${b.subject}`),
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
