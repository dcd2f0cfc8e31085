import { assetClasses } from '#rules/plant/asset.ts'
import { Choice } from '../../asset/fact/Choice.tsx'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { useMe } from '../../session/me.ts'
import { AssetsField } from './AssetsField.tsx'
import { isCampaign, type PartProps, sitesOf, titleOf } from './form.ts'

/** What it is about: assets of one site, a class of them, or a place; and what it is called. */
export function SubjectFields(props: PartProps & { draft: boolean; first: boolean }) {
  const { kind, names, asked, onChange, draft, first } = props
  const { say, label } = useSpeech()
  const works = useMe()?.works ?? []
  const { subject } = kind
  const { site } = asked
  const sites = names.sites.filter(({ id }) => works === '*' || works.includes(id))
  const several = subject === 'assets' && !first && sites.length > 1
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
            onChange={next =>
              onChange({
                site: next,
                area: '',
                assets: asked.assets.filter(one => next === '' || one.site === next),
              })
            }
            options={[
              ...(works === '*' && subject !== 'assets' ? [['', say('ask.company')] as const] : []),
              ...(several ? [['', say('ask.site.several')] as const] : []),
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
        <AssetsField
          key={site}
          site={site}
          assets={asked.assets}
          names={names}
          onChange={assets => onChange({ assets })}
        />
      )}
      {isCampaign(kind, asked) && !draft && (
        <p className="small" role="status">
          {say('ask.campaign', { sites: sitesOf(asked).length })}
        </p>
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
