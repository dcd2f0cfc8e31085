import type { Side } from '#rules/split/split.ts'
import type { DeskItem } from '../api/queries.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { ToLink } from '../parts/ToLink.tsx'

/** One thing that waits: what it is, why it waits for me, since when, and where it is done. */
export function DeskLine({ item }: { item: DeskItem }) {
  const { say, language } = useSpeech()
  const { kind, title, sentence, since, due, because, to } = item
  const side = because.params.side
  return (
    <li className={due === null ? 'panel waits' : 'panel waits urgent'}>
      {kind === 'key' && <KeySlot side={side as Side} state="yours" size={40} silent />}
      <div className="what">
        <b>{title}</b>
        <p className="small muted">{sentence}</p>
        {(since !== null || due !== null) && (
          <p className="row wrap small">
            {due !== null && (
              <span className="tag late">{say('desk.due', { at: sayMoment(language, due) })}</span>
            )}
            {since !== null && (
              <span className="faint">{say('desk.since', { at: sayMoment(language, since) })}</span>
            )}
          </p>
        )}
      </div>
      <ToLink to={to} name={`${say(`desk.do.${kind}`)}: ${title}`}>
        {say(`desk.do.${kind}`)}
      </ToLink>
    </li>
  )
}
