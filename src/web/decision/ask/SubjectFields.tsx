import { assetClasses } from '#rules/plant/asset.ts'
import { Choice } from '../../asset/fact/Choice.tsx'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { useMe } from '../../session/me.ts'
import { AssetsField } from './AssetsField.tsx'
import type { PartProps } from './form.ts'
import { titleOf } from './form.ts'

/** What it is about: assets of one site, a class of them, or a place; and what it is called. */
export function SubjectFields({ kind, names, asked, onChange, draft }: PartProps & { draft: boolean }) {
  const { say, label } = useSpeech()
  const works = useMe()?.works ?? []
  const { subject } = kind
  const { site } = asked
  const sites = names.sites.filter(({ id }) => works === '*' || works.includes(id))
  const areas = names.sites.find(({ id }) => id === site)?.areas ?? []
  return (
    <fieldset className="panel part">
      <legend>{say('ask.section.subject')}</legend>
      <div className="part-fields">
        {draft ? (
          <p className="labelled">
            <span className="small muted">{say('ask.site')}</span>
            <span>{site === '' ? say('ask.company') : names.place(site, null)}</span>
          </p>
        ) : (
          <Choice
            label={say('ask.site')}
            value={site}
            onChange={next => onChange({ site: next, area: '', assets: [] })}
            options={[
              ...(works === '*' && subject !== 'assets' ? [['', say('ask.company')] as const] : []),
              ...sites.map(one => [one.id, label(one.label)] as const),
            ]}
          />
        )}
        {areas.length > 0 && (
          <Choice
            label={say('ask.area')}
            value={asked.area}
            onChange={area => onChange({ area })}
            options={[['', say('ask.area.all')], ...areas.map(one => [one.id, label(one.label)] as const)]}
          />
        )}
        {subject === 'class' && (
          <Choice
            label={say('ask.class')}
            value={asked.class}
            onChange={of => onChange({ class: of })}
            options={[
              ['', say('ask.choose')],
              ...assetClasses.map(of => [of, say(`asset.class.${of}`)] as const),
            ]}
          />
        )}
      </div>
      {subject === 'assets' && (
        <AssetsField key={site} site={site} assets={asked.assets} onChange={assets => onChange({ assets })} />
      )}
      <div className="wide">
        <TextField
          label={say('ask.name')}
          value={titleOf(label(kind.label), asked)}
          onChange={title => onChange({ title })}
        />
      </div>
    </fieldset>
  )
}
