import { hasEnded } from '#rules/network/agreed.ts'
import type { PlanConduit, PlanZone } from '#rules/network/plan/plan.ts'
import { gapsOf, type Mark, type PurdueLevel } from '#rules/network/security.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayLabel } from '../cell.ts'
import { say } from '../say.ts'

/** As many letters as a box holds in a line. */
const LETTERS = { title: 21, about: 27 }

/** What stands in the box of a zone: its name, what it is, and what is in it; with how many requirements it misses. */
export type ZoneTexts = {
  readonly title: string
  readonly about: string
  readonly foot: string
  readonly gaps: number
  /** In how many it could not have it. */
  readonly incapable: number
  /** How many kinds of traffic from or to something unknown were seen. */
  readonly strangers: number
  readonly marks: readonly Mark[]
  /** All of it, for who hears the picture. */
  readonly whole: string
}

/** The texts of a zone in a picture, in a language; `assets` lie in it, `conduits` lead to it, and with so many `strangers` it was seen to speak. */
export function zoneTexts(
  language: Language,
  zone: PlanZone,
  { assets, conduits, strangers }: Record<'assets' | 'conduits' | 'strangers', number>,
): ZoneTexts {
  const title = sayLabel(language, zone.label)
  const [gaps, incapable] = [gapsOf(zone, 'achieved').length, gapsOf(zone, 'capability').length]
  const marks = zone.marks.map(mark => say(language, `network.mark.${mark}`)).join(', ')
  const about = marks === '' ? zone.prefixes.join(', ') : marks
  const held = say(language, 'network.box.assets', { count: assets })
  const joined = say(language, 'network.box.conduits', { count: conduits })
  const shown = {
    title: cut(title, LETTERS.title),
    about: cut(about, LETTERS.about),
    foot: sayGaps(language, zone) ?? held,
  }
  return {
    ...shown,
    ...{ gaps, incapable, strangers, marks: zone.marks },
    // What is seen comes first, so that whoever speaks to the browser can say what they see.
    whole: [
      [shown.title, shown.about, shown.foot, strangers > 0 ? '?' : ''].filter(text => text !== '').join(' '),
      ...[sayLevel(language, zone.level), joined],
      ...(shown.title === title ? [] : [title]),
      ...(gaps + incapable > 0 ? [held] : []),
      ...(strangers > 0 ? [say(language, 'network.seen.strangers', { count: strangers })] : []),
    ].join(', '),
  }
}

/** In how many requirements a zone is below its target, or could not reach it; null where in none. */
export function sayGaps(language: Language, zone: PlanZone): string | null {
  const [gaps, incapable] = [gapsOf(zone, 'achieved').length, gapsOf(zone, 'capability').length]
  if (gaps > 0 && incapable > 0) return say(language, 'network.box.both', { gaps, incapable })
  if (gaps > 0) return say(language, 'network.box.gaps', { count: gaps })
  return incapable > 0 ? say(language, 'network.box.incapable', { count: incapable }) : null
}

const cut = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text

/** What a level of the Purdue model is called. */
export function sayLevel(language: Language, level: PurdueLevel | null | undefined): string {
  if (level === null || level === undefined) return say(language, 'network.level.none')
  return `${say(language, 'network.level', { level })}, ${say(language, `network.level.${level}`)}`
}

/** How a conduit is drawn at a moment (milliseconds since 1970): who may open connections, and whether all that was agreed is over, or nothing was. */
export function conduitLook({ permissions }: Pick<PlanConduit, 'permissions'>, now: number) {
  const holding = permissions.filter(one => !hasEnded(one, now))
  const opens = (way: 'forward' | 'back') =>
    holding.some(({ direction }) => direction === way || direction === 'both')
  return {
    ...{ forward: opens('forward'), back: opens('back') },
    empty: holding.length === 0,
    ended: holding.length < permissions.length,
  }
}
