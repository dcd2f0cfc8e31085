import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'

const DAY = 24 * 60

/** Whole minutes until something is due; below zero when it is over. */
const minutesUntil = (due: string, now: string): number =>
  Math.floor((Date.parse(due) - Date.parse(now)) / 60_000)

/** Whether less than a day is left, or none. */
export const isUrgent = (due: string | null, now: string): boolean =>
  due !== null && minutesUntil(due, now) < DAY

/** How long there still is; a day and more by its moment, on the clock of a zone, where it is known. */
export function DueTag({ due, now, zone }: { due: string; now: string; zone: string | undefined }) {
  const { say, language } = useSpeech()
  const minutes = minutesUntil(due, now)
  return (
    <span className={minutes < DAY ? 'tag late' : 'tag'}>
      {minutes < 0
        ? say('desk.over', { at: sayMoment(language, due, zone) })
        : minutes < DAY
          ? say('desk.left', { minutes })
          : say('desk.due', { at: sayMoment(language, due, zone) })}
    </span>
  )
}
