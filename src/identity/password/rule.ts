import { LEAST, MOST } from '#rules/people/password.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { pieces } from './pieces.ts'

/** Pieces that attackers try, or single characters: fewer different ones than this are guessed soon, however long. */
const ENOUGH = 6

/**
 * Whether a password may be taken; null is yes. It is long enough, and not put together from words, names, sequences
 * and repetitions that attackers try first. No other rule on its characters, and no renewal by the calendar
 * (NIST SP 800-63B-4, section 3.1.1.2). `about` is what belongs to the person or the company: names, addresses, sites.
 */
export function checkPassword(password: string, about: readonly string[]): Refusal | null {
  const length = [...password].length
  if (length < LEAST) return refuse('password.too_short', { least: LEAST, length })
  if (length > MOST) return refuse('password.too_long', { most: MOST, length })
  return new Set(pieces(password, about)).size < ENOUGH ? refuse('password.easy') : null
}
