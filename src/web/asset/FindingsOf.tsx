import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, told } from '../api/client.ts'
import { RaiseFinding } from '../finding/RaiseFinding.tsx'
import { DueTag, StopsTag } from '../finding/tags.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import type { Names } from '../people/names.ts'
import type { Asset } from './queries.ts'

/** The findings about an asset that somebody still has to see to, due first, and the way to raise one. */
export function FindingsOf({ asset, names }: { asset: Asset; names: Names }) {
  const { say } = useSpeech()
  const { id, site, area } = asset
  const found = useQuery({
    queryKey: ['findings', 'of', id],
    queryFn: () => told(api.GET('/api/findings', { params: { query: { subject: id } } })),
  })
  return (
    <section className="panel asset-facts" aria-label={say('asset.findings')}>
      <div className="row between wrap">
        <h2>{say('asset.findings')}</h2>
        <RaiseFinding names={names} at={area === null ? site : `${site}/${area}`} asset={id} look="small" />
      </div>
      <Trouble of={found.error} />
      {found.data?.findings.length === 0 && <p className="muted">{say('asset.findings.none')}</p>}
      <ul>
        {found.data?.findings.map(finding => (
          <li key={finding.id}>
            <Link {...paths.finding(finding.id)}>{finding.title}</Link>{' '}
            <span className="faint small">{say(`finding.severity.${finding.severity}`)}</span>{' '}
            <StopsTag finding={finding} /> <DueTag finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}
