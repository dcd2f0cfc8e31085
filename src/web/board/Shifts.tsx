import type { Board, HandOver } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { ToLink } from '../parts/ToLink.tsx'
import { TakeOver } from './TakeOver.tsx'
import '../finding/finding.css'

type Props = { board: Board; waiting: HandOver; name: string; wall: boolean }

/** A hand-over that nobody has taken over yet, with its age; whoever comes reads it, and takes over. */
export function Waiting({ board, waiting, name, wall }: Props) {
  const { say } = useSpeech()
  const ago = useAgo(waiting.at ?? board.at, board.at)
  const who = waiting.by?.name ?? ''
  return (
    <section className="panel waiting" aria-label={say('shift.hand_over')}>
      <p>
        <b>
          {waiting.to === null
            ? say('shift.waits', { who, ago })
            : say('shift.waits.for', { who, to: waiting.to.name, ago })}
        </b>
      </p>
      <Said handOver={waiting} />
      {!wall && <TakeOver board={board} name={name} />}
    </section>
  )
}

/** How long ago something was, at the moment of the board. */
function useAgo(from: string, to: string): string {
  const { say } = useSpeech()
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))
  if (minutes < 60) return say('shift.ago.minutes', { count: minutes })
  if (minutes < 48 * 60) return say('shift.ago.hours', { count: Math.floor(minutes / 60) })
  return say('shift.ago.days', { count: Math.floor(minutes / 60 / 24) })
}

function Said({ handOver: { notes, items } }: { handOver: HandOver }) {
  const { say } = useSpeech()
  return (
    <>
      {notes !== '' && <p className="said">{notes}</p>}
      {items.length > 0 && (
        <div>
          <p className="small muted">{say('shift.carried')}</p>
          <ul>
            {items.map(({ kind, subject, title, to }) => (
              <li key={`${kind} ${subject}`}>
                <ToLink to={to} look="link">
                  {title}
                </ToLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** The last hand-over that was acknowledged, and who had the shifts before. */
export function Shifts({ board: { taken, zone }, wall }: { board: Board; wall: boolean }) {
  const { say, language } = useSpeech()
  const [last, ...earlier] = taken
  const line = ({ by, taken: to }: HandOver) => {
    const at = to === null ? '' : sayMoment(language, to.at, zone)
    const who = to?.by.name ?? ''
    return by === null
      ? say('shift.taken.without', { who, at })
      : say('shift.taken', { by: by.name, who, at })
  }
  return (
    <section className="panel board-items" aria-labelledby="board-last">
      <h2 id="board-last">{say('shift.last')}</h2>
      {last === undefined ? (
        <p className="muted">{say('shift.last.none')}</p>
      ) : (
        <>
          <p className="muted small">{line(last)}</p>
          {last.why !== null && <p className="said">{last.why}</p>}
          <Said handOver={last} />
        </>
      )}
      {!wall && earlier.length > 0 && (
        <details>
          <summary className="link small">{say('shift.earlier')}</summary>
          <ul>
            {earlier.map(one => (
              <li key={one.id} className="small muted">
                {line(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
