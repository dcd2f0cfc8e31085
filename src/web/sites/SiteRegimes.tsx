import { useState } from 'react'
import { type SiteRegime, siteRegimes } from '#rules/plant/site.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, type Site } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { useMayNot } from '../session/may.ts'

/** Under which regimes a site is, and the way to say so; that there are none is said, too. */
export function SiteRegimes({ site }: { site: Site }) {
  const { say, label } = useSpeech()
  const mayNot = useMayNot('site.profile')
  const [open, setOpen] = useState(false)
  const name = say('site.regimes.of', { name: label(site.label) })
  return (
    <div className="row wrap">
      {site.regimes === null ? (
        <span className="muted">{say('site.regimes.unsaid')}</span>
      ) : site.regimes.length === 0 ? (
        <span className="muted">{say('site.regimes.none')}</span>
      ) : (
        <>
          <span className="muted">{say('site.regimes.under')}</span>
          {site.regimes.map(regime => (
            <span key={regime} className="tag">
              {say(`site.regime.${regime}`)}
            </span>
          ))}
        </>
      )}
      <ActButton look="small" refusal={mayNot} name={name} onPress={() => setOpen(true)}>
        {say('site.regimes.set')}
      </ActButton>
      {open && <Choose site={site} title={name} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Choose({ site, title, onClose }: { site: Site; title: string; onClose: () => void }) {
  const { say } = useSpeech()
  const [seen] = useState(site)
  const [chosen, setChosen] = useState<readonly SiteRegime[]>(site.regimes ?? [])
  const set = async () => {
    const params = { path: { site: seen.id }, header: actHeaders(seen.rev) }
    await told(api.PUT('/api/sites/{site}/profile', { params, body: { regimes: [...chosen] } }))
    await queries.invalidateQueries({ queryKey: ['sites'] })
  }
  return (
    <AskDialog title={title} button={say('asset.save')} onDo={set} onClose={onClose}>
      <p className="muted">{say('site.regimes.about')}</p>
      <div className="stack">
        {siteRegimes.map(regime => (
          <label key={regime} className="row">
            <input
              type="checkbox"
              checked={chosen.includes(regime)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, regime] : chosen.filter(one => one !== regime))
              }
            />
            {say(`site.regime.${regime}`)}
          </label>
        ))}
      </div>
    </AskDialog>
  )
}
