import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, type Site } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { idFrom } from '../people/found.ts'

/** A label with German only where somebody gave one. */
export const labelOf = (en: string, de: string) => (de === '' ? { en } : { en, de })

/** The areas of a site, each with its cells, and the way to add a cell. */
export function SitePlaces({ site }: { site: Site }) {
  const { say, label } = useSpeech()
  if (site.areas.length === 0) return <p className="faint small">{say('site.no_areas')}</p>
  return (
    <ul className="areas">
      {site.areas.map(area => (
        <li key={area.id}>
          <span>
            <b>{label(area.label)}</b> <span className="mono faint small">{area.id}</span>
          </span>
          <span className="row wrap">
            {area.cells.map(cell => (
              <span key={cell.id} className="tag">
                {label(cell.label)}
              </span>
            ))}
            {area.cells.length === 0 && <span className="faint small">{say('site.no_cells')}</span>}
          </span>
          <span className="row wrap">
            <CellForm site={site} area={area} />
            <Link {...paths.labels({ site: site.id, area: area.id })} className="small">
              {say('label.title')}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}

function CellForm({ site, area }: { site: Site; area: Site['areas'][number] }) {
  const { say, label } = useSpeech()
  const [en, setEn] = useState('')
  const [de, setDe] = useState('')
  const add = async () => {
    await told(
      api.POST('/api/sites/{site}/areas/{area}/cells', {
        params: { path: { site: site.id, area: area.id }, header: actHeaders() },
        body: { cell: idFrom(en), label: labelOf(en, de) },
      }),
    )
    setEn('')
    setDe('')
    await queries.invalidateQueries({ queryKey: ['sites'] })
  }
  return (
    <FormDialog
      act="cell.add"
      label={say('site.add_cell')}
      name={say('site.add_cell_of', { name: label(area.label) })}
      title={say('site.add_cell_of', { name: label(area.label) })}
      look="small"
      onDo={add}
    >
      <TextField label={say('site.cell_name')} value={en} onChange={setEn} required />
      <TextField label={say('site.name_de')} value={de} onChange={setDe} />
    </FormDialog>
  )
}
