import type { Side } from '#rules/split/split.ts'
import { isKey } from '#words/say.ts'
import type { DeskItem } from '../api/queries.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { ToLink } from '../parts/ToLink.tsx'
import type { Names } from '../people/names.ts'
import { DueTag, isUrgent } from './DueTag.tsx'

type Props = { item: DeskItem; now: string; names: Names | null }

/** One thing that waits: what it is, why it waits for me, until when, and where it is done. */
export function DeskLine({ item, now, names }: Props) {
  const { say, language } = useSpeech()
  const { kind, title, sentence, site, since, due, because, to } = item
  // As the page that it leads to tells its moments.
  const zone = names?.zone(site)
  const { side, role, function: fn } = because.params
  const signs = kind === 'decision' && (role === 'key' || role === 'consent')
  const own = (side ?? names?.side(String(fn))) as Side | undefined
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
            {due !== null && <DueTag due={due} now={now} zone={zone} />}
            {since !== null && (
              <span className="faint">{say('desk.since', { at: sayMoment(language, since, zone) })}</span>
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
