import type { Label } from '#rules/split/facts.ts'
import { type Calendar, type Hours, usualHours } from '#rules/time/calendar.ts'
import type { Rota } from '#rules/time/rota.ts'
import type { Tx } from './database.ts'

/** The hours of a place as they stand in the record, with the zone they are told in; rev 0 where nobody has set any. */
export type PlaceCalendar = {
  /** Null is the corporate level. */
  readonly site: string | null
  readonly label: Label | null
  readonly zone: string
  readonly hours: Hours['hours']
  readonly holidays: Hours['holidays']
  readonly rev: number
}

const NOWHERE = 'UTC'

/** The calendar of the corporate level, in the zone of the organisation, and of each site in scope, in that of the site. */
export async function calendarsOf(tx: Tx): Promise<readonly PlaceCalendar[]> {
  const [organisation, sites, set] = await Promise.all([
    tx.selectFrom('organisation').select('zone').executeTakeFirst(),
    tx.selectFrom('site').selectAll().orderBy('position').orderBy('id').execute(),
    tx.selectFrom('calendar').selectAll().execute(),
  ])
  const places = [
    { id: null, label: null, zone: organisation?.zone ?? NOWHERE },
    ...sites.map(({ id, label, zone }) => ({ id, label, zone })),
  ]
  return places.map(({ id, label, zone }) => {
    const own = set.find(one => one.site === id)
    const { hours, holidays } = own ?? usualHours
    return { site: id, label, zone, hours, holidays, rev: own?.rev ?? 0 }
  })
}

/** The calendar that time limits of a place (`site`, `site/area`, null for corporate) run on. */
export async function calendarAt(tx: Tx, place: string | null): Promise<Calendar> {
  const site = place?.split('/')[0] ?? null
  const all = await calendarsOf(tx)
  const { zone, hours, holidays } = all.find(one => one.site === site) ?? all[0]!
  return { zone, hours, holidays }
}

/** A rota as it stands in the record; its wall times are those of its site, or of the corporate calendar. */
export type RotaRow = Rota & { readonly id: string; readonly rev: number }

/** The rotas of the places in scope, those that have ended too. */
export async function rotasOf(tx: Tx): Promise<readonly RotaRow[]> {
  const rows = await tx.selectFrom('rotation').selectAll().orderBy('function').orderBy('id').execute()
  if (rows.length === 0) return []
  const calendars = await calendarsOf(tx)
  return rows.map(({ id, function: fn, site, start, rule, people, to_day, rev }) => ({
    id,
    function: fn,
    site,
    start,
    zone: calendars.find(one => one.site === site)?.zone ?? NOWHERE,
    rule,
    people,
    to: to_day,
    rev,
  }))
}
