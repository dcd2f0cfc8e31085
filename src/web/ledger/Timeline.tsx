import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, told } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { EntryLine } from './EntryLine.tsx'
import './ledger.css'

const FEW = 8

/** What happened to a record, the newest first, on the clock of its site where the page tells everything by it. */
export function Timeline({ kind, subject, zone }: { kind: string; subject: string; zone?: string }) {
  const { say } = useSpeech()
  const found = useQuery({
    queryKey: ['ledger', 'timeline', kind, subject],
    queryFn: () => told(api.GET('/api/ledger', { params: { query: { kind, subject } } })),
  })
  const names = new Map(Object.entries(found.data?.names ?? {}))
  return (
    <section className="panel timeline" aria-label={say('ledger.timeline')}>
      <div className="row between wrap">
        <h2>{say('ledger.timeline')}</h2>
        <Link {...paths.ledger({ kind, subject })}>{say('ledger.all')}</Link>
      </div>
      <Trouble of={found.error} />
      <ol>
        {found.data?.entries.slice(0, FEW).map(entry => (
          <EntryLine key={entry.id} entry={entry} names={names} {...(zone !== undefined && { zone })} />
        ))}
      </ol>
    </section>
  )
}
