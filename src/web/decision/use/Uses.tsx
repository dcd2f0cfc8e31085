import { Link } from '@tanstack/react-router'
import { useSpeech } from '../../parts/language.ts'
import { paths } from '../../paths.ts'
import { type PartProps, useNamed } from '../page/named.ts'
import { UseDialog } from './UseDialog.tsx'
import './use.css'

/** What is approved for many times: how often it may still be used, and each use so far. */
export function Uses({ decision }: PartProps) {
  const { say } = useSpeech()
  const { at } = useNamed(decision)
  const { uses, state, steps, site, class: of } = decision
  if (uses === null || (state !== 'decided' && uses.used === 0)) return null
  const { used, most, left, list } = uses
  const mayNot = left === 0 ? say('use.up', { most }) : (steps.use ?? null)
  return (
    <section className="panel decision-part" aria-labelledby="uses">
      <div className="row between wrap">
        <h2 id="uses">{say('use.title')}</h2>
        {state === 'decided' && (
          <UseDialog approval={decision} mayNot={mayNot} site={site} of={of} look="primary" />
        )}
      </div>
      <p>{used === 0 ? say('use.none', { most }) : say('use.count', { used, most, left })}</p>
      {used > 0 && <progress className="use-bar" value={used} max={most} aria-label={say('use.title')} />}
      <ul className="uses">
        {list.map(one => (
          <li key={one.id}>
            <span className="mono faint">{one.n}</span>
            <div>
              <p>{one.note}</p>
              <p className="small muted">
                {one.assets.map(({ id, tag }) => (
                  <Link key={id} {...paths.asset(id)} className="tag mono">
                    {tag}
                  </Link>
                ))}{' '}
                {say('use.by', { name: one.by.name, at: at(one.at) })}
                {isLater(one) && `, ${say('use.entered', { at: at(one.recorded) })}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {list.length < used && (
        <p className="small muted">{say('use.elsewhere', { count: used - list.length })}</p>
      )}
    </section>
  )
}

/** Whether it was entered so much later than it happened that both moments are said. */
const isLater = ({ at, recorded }: { at: string; recorded: string }) =>
  Date.parse(recorded) - Date.parse(at) > 10 * 60_000
