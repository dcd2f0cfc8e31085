import type { Language } from '#rules/split/facts.ts'

/** The time zone that this browser runs in, as IANA names it. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const format = (language: Language, zone: string | undefined, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...options,
    ...(zone === undefined ? {} : { timeZone: zone }),
  })

/** An instant as date and time with its zone: "22 Nov 2026, 14:02 CET". */
export const sayMoment = (language: Language, instant: string, zone?: string): string =>
  format(language, zone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant))

/** An instant's day: "22 November 2026". */
export const sayDay = (language: Language, instant: string): string =>
  format(language, undefined, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant))

/** The time of day of an instant in a zone: "14:02". */
export const sayTime = (language: Language, instant: string, zone: string): string =>
  format(language, zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

/** An instant within a year of now, in a zone: "Sat 13 Jun, 22:00". */
export const sayWhen = (language: Language, instant: string, zone: string): string =>
  format(language, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))

/** A day with its weekday: "Mon 23 Nov". */
export const sayWeekday = (language: Language, day: string): string =>
  format(language, 'UTC', { weekday: 'short', day: 'numeric', month: 'short' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** The end of a day in this browser's zone, as an instant: what was in force on that day, when it was over. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString()

/** The beginning of a day in this browser's zone, as an instant. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00`).toISOString()

/** What a field for date and time holds, as an instant: its clock is this browser's. */
export const atClock = (text: string): string => new Date(text).toISOString()

/** Now, to the minute, as an instant: who stands for a function is asked of the moment. */
export const thisMinute = (): string => `${new Date().toISOString().slice(0, 16)}:00Z`

/** Today in this browser's zone, as an ISO date. */
export const today = (now = new Date()): string => {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
