import { z } from 'zod'

export const Zone = z.string().refine(isZone, 'an IANA time zone, such as Europe/Berlin')

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return !/^[+-]/.test(zone)
  } catch {
    return false
  }
}
