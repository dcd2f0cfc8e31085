import { api, told } from '../api/client.ts'
import { type Account, queries } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

/** Where one is signed in, and the way to end it there. */
export function Sessions({ sessions }: { sessions: Account['sessions'] }) {
  const { say, language } = useSpeech()
  const end = useAct(async (session: string) => {
    await told(api.DELETE('/api/sessions/{session}', { params: { path: { session } } }))
    await queries.invalidateQueries({ queryKey: ['account'] })
  })
  return (
    <section className="panel account">
      <h2>{say('account.sessions')}</h2>
      <Trouble of={end.refused} />
      <table>
        <thead>
          <tr>
            <th scope="col">{say('account.sessions.where')}</th>
            <th scope="col">{say('account.sessions.since')}</th>
            <th scope="col">{say('account.sessions.seen')}</th>
            <th scope="col">
              <span className="vanish">{say('account.sessions.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, address, agent, startedAt, seenAt, current }) => (
            <tr key={id}>
              <td>
                <span className="mono">{address}</span> <span className="muted small">{browser(agent)}</span>{' '}
                {current && <span className="tag">{say('account.sessions.this')}</span>}
              </td>
              <td>{sayMoment(language, startedAt)}</td>
              <td>{sayMoment(language, seenAt)}</td>
              <td>
                {!current && (
                  <button
                    type="button"
                    className="btn small"
                    aria-label={say('account.sessions.end_of', { where: address ?? '' })}
                    onClick={() => void end.run(id)}
                  >
                    {say('account.sessions.end')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What a person knows their browser by, from what it says of itself. */
const browser = (agent: string | null) =>
  /(Firefox|Edg|Chrome|Safari)\/[\d]+/
    .exec(agent ?? '')?.[0]
    .replace('Edg', 'Edge')
    .replace('/', ' ') ?? agent
