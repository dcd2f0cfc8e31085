import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, told } from '../../api/client.ts'
import type { Asset } from '../../asset/queries.ts'
import { useSpeech } from '../../parts/language.ts'
import { sayDay } from '../../parts/moment.ts'
import { Trouble } from '../../parts/useAct.tsx'
import { paths } from '../../paths.ts'
import { UseDialog } from './UseDialog.tsx'
import './use.css'

/** What may be done with an asset without asking anew: its standing approvals, each with how often and until when. */
export function Approvals({ asset }: { asset: Asset }) {
  const { say, language } = useSpeech()
  const { id, tag, name, site, area } = asset
  const found = useQuery({
    queryKey: ['decisions', 'approvals', id, language],
    queryFn: () => told(api.GET('/api/assets/{asset}/approvals', { params: { path: { asset: id } } })),
  })
  const approvals = found.data?.approvals ?? []
  if (approvals.length === 0 && found.error === null) return null
  return (
    <section className="panel standing" aria-labelledby="approvals">
      <h2 id="approvals">{say('use.asset')}</h2>
      <Trouble of={found.error} />
      <ul className="approvals">
        {approvals.map(one => (
          <li key={one.id}>
            <div>
              <p>
                {one.facts.length > 0 && <b>{one.facts.join(', ')}</b>}{' '}
                <Link {...paths.decision(one.id)}>
                  {say('use.under', { number: say('decision.number', { number: one.number }) })}
                </Link>
              </p>
              <p className="small muted">
                {one.title}.{' '}
                {one.until === null
                  ? say('use.left', { left: one.left })
                  : say('use.left.until', {
                      left: one.left,
                      until: sayDay(language, `${one.until}T12:00:00Z`),
                    })}
              </p>
            </div>
            <UseDialog
              approval={one}
              mayNot={one.mayNot}
              site={site}
              asset={{ id, tag, name, site, area }}
              look="small"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
