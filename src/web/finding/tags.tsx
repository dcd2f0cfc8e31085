import { isWaiting } from '#rules/finding/finding.ts'
import type { Finding } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { useRecordNames } from '../people/names.ts'

/** Until when a finding has to go on, or since when it is over its time, on the site's clock. */
export function DueTag({ finding: { due, late, site } }: { finding: Finding }) {
  const { say, language } = useSpeech()
  const names = useRecordNames()
  if (due === null) return <span />
  const at = sayMoment(language, due, names?.zone(site))
  return late === null ? (
    <span className="faint small">{say('finding.due', { at })}</span>
  ) : (
    <span className="tag wrong">{say('finding.was_due', { at })}</span>
  )
}

/** It can stop the line, as long as somebody still has to see to it. */
export function StopsTag({ finding: { stops, state } }: { finding: Finding }) {
  const { say } = useSpeech()
  if (!stops || !isWaiting(state)) return null
  return <span className="tag late">{say('finding.stops')}</span>
}
