import type { Split } from '../split.ts'

/**
 * The moment that is asked about, as it is at a place: the day there, and the instant in milliseconds since 1970. Spans
 * of days (functions held, deputies, trainings) are days of the place; absences begin and end at an instant.
 */
export type Moment = { readonly day: string; readonly at: number }

/** Where neither the site nor the organisation says which. */
const UTC = 'UTC'

/** The zone that days are counted in at a place (`site` or `site/area`), or of the organisation where it is null. */
export function zoneOf(split: Pick<Split, 'zone' | 'sites'>, place: string | null): string {
  const site = place?.split('/')[0]
  const zone = site === undefined ? undefined : zonesOf(split.sites).get(site)
  return zone ?? split.zone ?? UTC
}

const zones = new WeakMap<object, ReadonlyMap<string, string | undefined>>()
function zonesOf(sites: Split['sites'] = []): ReadonlyMap<string, string | undefined> {
  let known = zones.get(sites)
  if (known === undefined) {
    known = new Map(sites.map(({ id, zone }) => [id, zone]))
    zones.set(sites, known)
  }
  return known
}

const asked = new Map<string, Moment>()
const ASKED = 2_000

/**
 * A moment (ISO date or instant) as it is at a place; a date alone counts as its noon there. Null without a moment: then
 * no span is looked at. Throws where the text is neither, or the zone is none.
 */
export function momentAt(
  split: Pick<Split, 'zone' | 'sites'>,
  place: string | null,
  on: string | undefined,
): Moment | null {
  if (on === undefined) return null
  const zone = zoneOf(split, place)
  const key = `${on} ${zone}`
  const known = asked.get(key)
  if (known !== undefined) return known
  const at = isDay(on) ? instantOf(on, zone, 12) : instant(on)
  const moment = { day: isDay(on) ? on : dayIn(zone, at), at }
  if (asked.size >= ASKED) asked.clear()
  asked.set(key, moment)
  return moment
}

const isDay = (text: string) => text.length === 10

function instant(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new RangeError(`no moment: ${text}`)
  return at
}

/** When a span begins: the instant named, or the day's first moment in a zone. */
export const beginning = (text: string, zone: string): number =>
  isDay(text) ? instantOf(text, zone, 0) : instant(text)

/** When a span is over: the instant named, or the end of the day. */
export const ending = (text: string, zone: string): number =>
  isDay(text) ? instantOf(text, zone, 24) : instant(text)

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What a clock in a zone shows at an instant, as if it were UTC. Browsers that have no Temporal yet run this, too. */
function wall(zone: string, at: number): number {
  let clock = clocks.get(zone)
  if (clock === undefined) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const
    const parts = { ...numeric, minute: 'numeric', second: 'numeric' } as const
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts })
    clocks.set(zone, clock)
  }
  const shown = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The day (ISO date) that it is in a zone at an instant. */
export const dayIn = (zone: string, at: number): string => new Date(wall(zone, at)).toISOString().slice(0, 10)

/** The instant at which clocks in a zone show an hour of a day; where they are put forward over it, just after. */
function instantOf(day: string, zone: string, hour: number): number {
  const shown = instant(`${day}T00:00:00Z`) + hour * 3_600_000
  const guess = shown - (wall(zone, shown) - shown)
  return shown - (wall(zone, guess) - guess)
}
