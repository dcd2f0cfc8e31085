/** The wall time of an instant in a zone, as fields for date and time hold it: 2026-06-13T22:00. */
export const wallIn = (zone: string, instant: string | number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(instant))
    .replace(' ', 'T')
