import type { Key } from '#words/say.ts'
import type { Board } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { ToLink } from '../parts/ToLink.tsx'
import type { Names } from '../people/names.ts'

type Props = { board: Board; which: 'stops' | 'open'; names: Names; most: number | null }

/** What can stop the line this week, or what else is open; on a wall only the weightiest. */
export function Items({ board, which, names, most }: Props) {
  const { say } = useSpeech()
  const all = board.items.filter(({ stops }) => stops === (which === 'stops'))
  const shown = most === null ? all : all.slice(0, most)
  return (
    <section className={`panel board-items ${which}`} aria-labelledby={`board-${which}`}>
      <h2 id={`board-${which}`}>
        {say(`board.${which}`)} <span className="count">{all.length}</span>
      </h2>
      {all.length === 0 && <p className="muted">{say(`board.${which}.none`)}</p>}
      <ul>
        {shown.map(item => (
          <Item key={`${item.kind} ${item.subject}`} item={item} board={board} names={names} />
        ))}
      </ul>
      {shown.length < all.length && (
        <p className="faint">{say('board.more', { count: all.length - shown.length })}</p>
      )}
    </section>
  )
}

function Item({ item, board, names }: { item: Board['items'][number]; board: Board; names: Names }) {
  const { say } = useSpeech()
  const { kind, title, params, late, to, area } = item
  const says = say(`board.says.${kind}` as Key, params as Record<string, string | number>)
  return (
    <li className={late ? 'late' : ''}>
      <ToLink to={to} look="link">
        {title === '' ? says : title}
      </ToLink>
      <span className="row wrap small">
        <span className="tag">{say(`board.kind.${kind}` as Key)}</span>
        {board.area === null && area !== null && (
          <span className="muted">{names.place(board.site, area)}</span>
        )}
        {title !== '' && <span className={late ? 'wrong' : 'muted'}>{says}</span>}
        <When item={item} zone={board.zone} />
      </span>
    </li>
  )
}

/** From when to when a window is, since when the process does what it does, until when the rest is due. */
function When({ item: { kind, since, due, late }, zone }: { item: Board['items'][number]; zone: string }) {
  const { say, language } = useSpeech()
  const moment = (at: string) => sayMoment(language, at, zone)
  if ((kind === 'window' || kind === 'decision') && since !== null && due !== null)
    return <span className="faint">{say('board.from_to', { from: moment(since), to: moment(due) })}</span>
  if (kind === 'process' && since !== null)
    return <span className="faint">{say('board.since', { at: moment(since) })}</span>
  if (due === null || late) return null
  return <span className="faint">{say('finding.due', { at: moment(due) })}</span>
}
