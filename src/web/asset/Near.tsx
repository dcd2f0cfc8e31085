import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import type { Asset } from './queries.ts'

/** What an asset sits in, what sits in it, its other half, and what shares an address with it. */
export function Near({ asset }: { asset: Asset }) {
  const { say } = useSpeech()
  const { above, below, pair, sharing } = asset
  if (above.length + below.length + sharing.length === 0 && pair === null) return null
  return (
    <section className="panel asset-facts" aria-label={say('asset.near')}>
      <h2>{say('asset.near')}</h2>
      <Those title={say('asset.near.above')} those={above} />
      <Those title={say('asset.near.below')} those={below} />
      <Those title={say('asset.near.pair')} those={pair === null ? [] : [pair]} />
      {sharing.length > 0 && (
        <div>
          <h3>{say('asset.near.sharing')}</h3>
          <ul>
            {sharing.map(one => (
              <li key={one.id}>
                <Link {...paths.asset(one.id)} className="mono">
                  {one.tag}
                </Link>{' '}
                <span className="mono faint small">
                  {one.addresses.map(address => address.replace(/^\w+:/, '')).join(', ')}
                </span>
              </li>
            ))}
          </ul>
          <p className="faint small">{say('asset.near.sharing.about')}</p>
        </div>
      )}
    </section>
  )
}

function Those({ title, those }: { title: string; those: Asset['above'] }) {
  const { say } = useSpeech()
  if (those.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {those.map(one => (
          <li key={one.id}>
            <Link {...paths.asset(one.id)} className="mono">
              {one.tag}
            </Link>{' '}
            {one.name}{' '}
            <span className="faint small">{say(`asset.class.${one.class}` as 'asset.class.plc')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
