/** The wall time of an instant in a zone, as fields for date and time hold it: 2026-06-13T22:00. */
export const wallIn = (zone: string, instant: string | number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(instant))
    .replace(' ', 'T')

/** The instant of a wall time in a zone, ISO 8601; of one that a clock change skips, that of the clock before it. */
export function instantIn(zone: string, wall: string): string {
  const asUtc = Date.parse(`${wall}Z`)
  const ahead = (instant: number) => Date.parse(`${wallIn(zone, instant)}Z`) - instant
  return new Date(asUtc - ahead(asUtc - ahead(asUtc))).toISOString()
}
