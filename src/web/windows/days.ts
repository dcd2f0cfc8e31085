/** The day that an instant is on in a zone, ISO. */
export const dayIn = (zone: string, instant: string | number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant))

const iso = (at: Date) => at.toISOString().slice(0, 10)
const DAY = 86_400_000

/** The month that lies so many after another, as 2026-11. */
export function monthAfter(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return iso(new Date(Date.UTC(year, number - 1 + by, 1))).slice(0, 7)
}

/** The weeks that a month lies in, Monday first, each day as an ISO date. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const begin = first.getTime() - ((first.getUTCDay() + 6) % 7) * DAY
  const weeks: string[][] = []
  for (let at = begin; weeks.length === 0 || iso(new Date(at)).slice(0, 7) === month; at += 7 * DAY)
    weeks.push(Array.from({ length: 7 }, (_, day) => iso(new Date(at + day * DAY))))
  return weeks
}

/** Instants between which all of these days lie, whatever the zone. */
export const aroundDays = (first: string, last: string) => ({
  from: new Date(Date.parse(`${first}T00:00:00Z`) - DAY).toISOString(),
  to: new Date(Date.parse(`${last}T00:00:00Z`) + 2 * DAY).toISOString(),
})

/** Whether something that lasts from one instant to another is under way on a day of a zone. */
export const isOn = ({ from, to }: { from: string; to: string }, day: string, zone: string): boolean =>
  dayIn(zone, from) <= day && day <= dayIn(zone, Date.parse(to) - 1)
