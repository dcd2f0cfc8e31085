import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, type Site, sitesQuery } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { zoneHere } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { idFrom } from '../people/found.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { ProductionScale } from './ProductionScale.tsx'
import { SiteFiles } from './SiteFiles.tsx'
import { SitePages } from './SitePages.tsx'
import { labelOf, SitePlaces } from './SitePlaces.tsx'
import { SitePolicy } from './SitePolicy.tsx'
import { SiteRegimes } from './SiteRegimes.tsx'
import '../people/people.css'
import './sites.css'

/** The sites with their regimes, areas and cells, and how the company words what production loses. */
export function SitesPage() {
  const { say, label } = useSpeech()
  const sites = useQuery(sitesQuery)
  if (sites.data === undefined) return sites.error === null ? <Loading /> : <PageUnread of={sites.error} />
  return (
    <>
      <Title of={say('web.nav.sites')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.sites')}</h1>
          <p className="muted">{say('site.about')}</p>
        </div>
        <span className="row wrap">
          <Link {...paths.imports()} className="btn">
            {say('imports.title')}
          </Link>
          <Link {...paths.calendar()} className="btn">
            {say('calendar.corporate')}
          </Link>
          <SiteForm />
        </span>
      </header>
      {sites.data.length === 0 && <p className="muted">{say('site.none')}</p>}
      <ul className="sites">
        {sites.data.map(site => (
          <li key={site.id} className="panel site">
            <div className="row between wrap">
              <h2>
                {label(site.label)} {site.secondFactor && <span className="tag">{say('policy.tag')}</span>}
              </h2>
              <span className="faint small">
                <span className="mono">{site.id}</span> · {site.zone}
              </span>
            </div>
            <SiteRegimes site={site} />
            <SitePlaces site={site} />
            <SiteFiles site={site} />
            <SitePages site={site.id} name={label(site.label)} />
            <div className="row wrap">
              <Link {...paths.newAsset(site.id)} className="btn small">
                {say('asset.new')}
              </Link>
              <Link {...paths.labels({ site: site.id })} className="btn small">
                {say('label.title')}
              </Link>
              <SiteForm site={site} />
              <AreaForm site={site} />
              <SitePolicy site={site} />
            </div>
          </li>
        ))}
      </ul>
      <ProductionScale />
    </>
  )
}

const outdated = () => queries.invalidateQueries({ queryKey: ['sites'] })

function SiteForm({ site }: { site?: Site }) {
  const { say, label } = useSpeech()
  const [en, setEn] = useState(site?.label.en ?? '')
  const [de, setDe] = useState(site?.label.de ?? '')
  const [zone, setZone] = useState(site?.zone ?? zoneHere())
  const save = async () => {
    const body = { label: labelOf(en, de), zone }
    if (site === undefined)
      await told(
        api.POST('/api/sites', { params: { header: actHeaders() }, body: { site: idFrom(en), ...body } }),
      )
    else
      await told(
        api.PUT('/api/sites/{site}', {
          params: { path: { site: site.id }, header: actHeaders(site.rev) },
          body,
        }),
      )
    await outdated()
  }
  return (
    <FormDialog
      act={site === undefined ? 'site.add' : 'site.change'}
      label={say(site === undefined ? 'site.add' : 'site.change')}
      {...(site === undefined ? {} : { name: say('site.change_of', { name: label(site.label) }) })}
      look={site === undefined ? 'primary' : 'small'}
      onDo={save}
    >
      <TextField
        label={say('site.name')}
        value={en}
        onChange={setEn}
        {...(site === undefined && en !== '' ? { hint: say('site.id', { id: idFrom(en) }) } : {})}
        required
      />
      <TextField label={say('site.name_de')} value={de} onChange={setDe} />
      <TextField
        label={say('site.zone')}
        value={zone}
        onChange={setZone}
        hint={say('site.zone.hint')}
        required
      />
    </FormDialog>
  )
}

function AreaForm({ site }: { site: Site }) {
  const { say, label } = useSpeech()
  const [en, setEn] = useState('')
  const [de, setDe] = useState('')
  const add = async () => {
    await told(
      api.POST('/api/sites/{site}/areas', {
        params: { path: { site: site.id }, header: actHeaders() },
        body: { area: idFrom(en), label: labelOf(en, de) },
      }),
    )
    setEn('')
    setDe('')
    await outdated()
  }
  return (
    <FormDialog
      act="area.add"
      label={say('site.add_area')}
      name={say('site.add_area_of', { name: label(site.label) })}
      look="small"
      onDo={add}
    >
      <TextField label={say('site.area_name')} value={en} onChange={setEn} required />
      <TextField label={say('site.name_de')} value={de} onChange={setDe} />
    </FormDialog>
  )
}
