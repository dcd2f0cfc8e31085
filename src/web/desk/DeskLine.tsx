import type { Side } from '#rules/split/split.ts'
import { isKey } from '#words/say.ts'
import type { DeskItem } from '../api/queries.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { ToLink } from '../parts/ToLink.tsx'
import { DueTag, isUrgent } from './DueTag.tsx'

type Props = { item: DeskItem; now: string; sideOf: (fn: string) => Side | undefined }

/** One thing that waits: what it is, why it waits for me, until when, and where it is done. */
export function DeskLine({ item, now, sideOf }: Props) {
  const { say, language } = useSpeech()
  const { kind, title, sentence, since, due, because, to } = item
  const { side, role, function: fn } = because.params
  const signs = kind === 'decision' && (role === 'key' || role === 'consent')
  const own = (side ?? sideOf(String(fn))) as Side | undefined
  const step = `desk.do.${kind}.${role}`
  const doing = say(isKey(step) ? step : `desk.do.${kind}`)
  return (
    <li className={isUrgent(due, now) ? 'panel waits urgent' : 'panel waits'}>
      {signs && own !== undefined && <KeySlot side={own} state="yours" size={40} silent />}
      <div className="what">
        <b>{title}</b>
        <p className="small muted">{sentence}</p>
        {(since !== null || due !== null) && (
          <p className="row wrap small">
            {due !== null && <DueTag due={due} now={now} />}
            {since !== null && (
              <span className="faint">{say('desk.since', { at: sayMoment(language, since) })}</span>
            )}
          </p>
        )}
      </div>
      <ToLink to={to} name={`${doing}: ${title}`}>
        {doing}
      </ToLink>
    </li>
  )
}
