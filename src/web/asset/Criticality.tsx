import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Level, levels, type RatedFor, ratedFor } from '#rules/plant/asset.ts'
import { list } from '#words/finding.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Names } from '../people/names.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { useMayNotThere } from './owner.ts'
import { type Asset, scaleQuery } from './queries.ts'

/** How critical an asset is: the highest of its ratings, with each of them and where it comes from. */
export function Criticality({ asset, names }: { asset: Asset; names: Names }) {
  const { say, language } = useSpeech()
  const mayNot = useMayNotThere('asset.rate', asset, names)
  const scale = useQuery(scaleQuery).data?.levels ?? null
  const [rating, setRating] = useState<RatedFor | null>(null)
  const { ranking, rated } = asset
  const level = (dimension: RatedFor) => say(`asset.level.${rated[dimension]?.level ?? 'none'}`)
  return (
    <section className="panel asset-facts" aria-label={say('asset.field.ranking')}>
      <h2>{say('asset.field.ranking')}</h2>
      <p>
        {ranking === null
          ? say('asset.ranking.none')
          : say('asset.ranking.from', {
              level: say(`asset.level.${ranking.level}`),
              list: list(
                language,
                ratedFor.map(one => `${say(`asset.for.${one}`)} ${level(one)}`),
              ),
            })}
      </p>
      <ul className="ratings">
        {ratedFor.map(dimension => {
          const one = rated[dimension]
          return (
            <li key={dimension}>
              <span>
                {say(`asset.for.${dimension}`)}{' '}
                <b className={one !== undefined && one.level === ranking?.level ? 'counts' : undefined}>
                  {level(dimension)}
                </b>
              </span>
              <span>
                {one?.reason}
                {one !== undefined && one.source !== '' && <span className="faint small"> {one.source}</span>}
                {dimension === 'production' && one !== undefined && scale !== null && (
                  <span className="faint small">
                    {' '}
                    {say('asset.scale.means', { text: scale[one.level] ?? '' })}
                  </span>
                )}
              </span>
              <ActButton
                look="small"
                refusal={mayNot}
                name={say('asset.rate_for', { for: say(`asset.for.${dimension}`) })}
                onPress={() => setRating(dimension)}
              >
                {say('asset.rate')}
              </ActButton>
            </li>
          )
        })}
      </ul>
      {rating !== null && (
        <Rate asset={asset} dimension={rating} scale={scale} onClose={() => setRating(null)} />
      )}
    </section>
  )
}

type RateProps = {
  asset: Asset
  dimension: RatedFor
  scale: Partial<Record<Level, string>> | null
  onClose: () => void
}

function Rate({ asset, dimension, scale, onClose }: RateProps) {
  const { say } = useSpeech()
  const [seen] = useState(asset)
  const was = seen.rated[dimension]
  const [level, setLevel] = useState<Level>(was?.level ?? 'medium')
  const [reason, setReason] = useState(was?.reason ?? '')
  const [source, setSource] = useState(was?.source ?? '')
  const rate = async () => {
    const params = { path: { asset: seen.id }, header: actHeaders(seen.rev) }
    await told(
      api.POST('/api/assets/{asset}/ratings', { params, body: { for: dimension, level, reason, source } }),
    )
    await queries.invalidateQueries({ queryKey: ['asset'] })
  }
  return (
    <AskDialog
      title={say('asset.rate_for', { for: say(`asset.for.${dimension}`) })}
      button={say('asset.rate')}
      onDo={rate}
      onClose={onClose}
    >
      <fieldset className="plain-set stack">
        <legend>{say('asset.rate.level')}</legend>
        {levels.map(each => (
          <label key={each} className="pick">
            <input type="radio" name="level" checked={level === each} onChange={() => setLevel(each)} />
            <span>
              <b>{say(`asset.level.${each}`)}</b>
              {dimension === 'production' && scale?.[each] !== undefined && (
                <span className="muted"> {scale[each]}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <TextField label={say('asset.rate.reason')} value={reason} onChange={setReason} required />
      <TextField
        label={say('asset.rate.source')}
        value={source}
        onChange={setSource}
        required={dimension === 'safety'}
        hint={say(dimension === 'safety' ? 'asset.rate.source.safety' : 'asset.rate.source.other')}
      />
    </AskDialog>
  )
}
