import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Feed, feedsQuery, queries, type Site, sitesQuery } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { CopyText } from '../parts/copy/CopyText.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

/** The calendar feeds of the person who is here: made, listed with their last reading, revoked. */
export function Feeds({ site }: { site: Site }) {
  const { say, label, language } = useSpeech()
  const feeds = useQuery(feedsQuery)
  const [link, setLink] = useState<string | null>(null)
  const make = useAct(async (of: string | null) => {
    const body = { feed: crypto.randomUUID(), site: of, language }
    const { path } = await told(api.POST('/api/feeds', { headers: actHeaders(), body }))
    setLink(location.origin + path)
    await queries.invalidateQueries({ queryKey: ['feeds'] })
  })
  return (
    <section className="panel feeds" aria-labelledby="feeds">
      <h2 id="feeds">{say('feeds.title')}</h2>
      <p className="small muted">{say('feeds.about')}</p>
      <div className="row wrap">
        <button type="button" className="btn" onClick={() => void make.run(site.id)}>
          {say('feeds.make_site', { site: label(site.label) })}
        </button>
        <button type="button" className="btn" onClick={() => void make.run(null)}>
          {say('feeds.make_all')}
        </button>
      </div>
      <Trouble of={make.refused} />
      {link !== null && (
        <div role="status" className="stack">
          <p className="small">{say('feeds.once')}</p>
          <CopyText text={link} />
        </div>
      )}
      <ul>
        {feeds.data?.map(feed => (
          <OneFeed key={feed.id} feed={feed} />
        ))}
      </ul>
    </section>
  )
}

function OneFeed({ feed: { id, site, createdAt, revokedAt, usedAt, rev } }: { feed: Feed }) {
  const { say, label, language } = useSpeech()
  const sites = useQuery(sitesQuery).data
  const at = sites?.find(one => one.id === site)
  const name = site === null ? say('feeds.all') : at === undefined ? site : label(at.label)
  const made = say('feeds.made', { when: sayMoment(language, createdAt) })
  const revoke = useAct(async () => {
    const params = { path: { feed: id }, header: actHeaders(rev) }
    await told(api.POST('/api/feeds/{feed}/revocations', { params, body: {} }))
    await queries.invalidateQueries({ queryKey: ['feeds'] })
  })
  return (
    <li className="one">
      <p className="small">
        <b>{name}</b> · {made} ·{' '}
        {usedAt === null ? say('feeds.never_read') : say('feeds.read', { when: sayMoment(language, usedAt) })}
      </p>
      {revokedAt === null ? (
        <ActButton
          look="small"
          name={say('feeds.revoke_of', { name, made })}
          onPress={() => void revoke.run()}
        >
          {say('feeds.revoke')}
        </ActButton>
      ) : (
        <span className="tag">{say('feeds.is_revoked')}</span>
      )}
      <Trouble of={revoke.refused} />
    </li>
  )
}
