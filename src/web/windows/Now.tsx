import { useQuery } from '@tanstack/react-query'
import { processStates } from '#rules/plant/process.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type OutageWindow, type PlaceNow, queries, type Site, windowsNowQuery } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayWhen } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'
import { Loading } from '../shell/Trouble.tsx'
import { namePlace } from './place.ts'

/** What is open now at each place of a site, and what its process is doing; one press says that it does something else. */
export function Now({ site, windows }: { site: Site; windows: readonly OutageWindow[] }) {
  const { say } = useSpeech()
  const now = useQuery(windowsNowQuery(site.id))
  const refusal = useMayNot('process.set')
  return (
    <section className="panel now" aria-labelledby="now">
      <h2 id="now">{say('windows.now')}</h2>
      {refusal !== null && <p className="small muted">{say('process.why_not', { reason: refusal })}</p>}
      {now.data === undefined ? (
        now.error === null ? (
          <Loading />
        ) : (
          <Trouble of={now.error} />
        )
      ) : (
        <ul>
          {now.data.places
            .filter(({ cell }) => cell === null)
            .map(place => {
              const cells = now.data.places.filter(one => one.cell !== null && one.area === place.area)
              const own = cells.some(({ rev }) => rev > 0)
              return (
                <li key={place.area} className="area">
                  <OnePlace {...{ site, place, windows }} may={refusal === null} />
                  {cells.length > 0 && (
                    <details open={own}>
                      <summary className="small">{say('windows.cells', { count: cells.length })}</summary>
                      {cells.map(cell => (
                        <OnePlace
                          key={cell.cell}
                          {...{ site, place: cell, windows }}
                          may={refusal === null}
                        />
                      ))}
                    </details>
                  )}
                </li>
              )
            })}
        </ul>
      )}
    </section>
  )
}

type Props = { site: Site; place: PlaceNow; windows: readonly OutageWindow[]; may: boolean }

function OnePlace({ site, place, windows, may }: Props) {
  const speech = useSpeech()
  const { say, language } = speech
  const { area, cell, process, rev } = place
  const name = namePlace(speech, site, place)
  const set = useAct(async (state: (typeof processStates)[number]) => {
    const body = { site: site.id, area, cell, state }
    await told(api.PUT('/api/process', { params: { header: actHeaders(rev) }, body }))
    await queries.invalidateQueries({ queryKey: ['windows', site.id, 'now'] })
  })
  return (
    <div className={cell === null ? 'place' : 'place within'}>
      <div>
        <b>{name}</b>
        <p className="small">{sayOpen(speech, site, place, windows)}</p>
      </div>
      <div className="process">
        <p className="small">
          <span className={process?.state === 'batch-open' ? 'tag late' : 'tag'}>
            {say(process === null ? 'process.unknown' : `process.${process.state}`)}
          </span>{' '}
          {process !== null && (
            <span className="faint">
              {say('process.since', { since: sayWhen(language, process.since, site.zone), by: process.by })}
            </span>
          )}
        </p>
        {may && (
          <fieldset className="plain-set states" aria-label={say('process.title', { place: name })}>
            {processStates.map(state => (
              <ActButton
                key={state}
                look="state"
                pressed={rev > 0 && process?.state === state}
                onPress={() => {
                  if (rev === 0 || process?.state !== state) void set.run(state)
                }}
              >
                {say(`process.${state}`)}
              </ActButton>
            ))}
          </fieldset>
        )}
        <Trouble of={set.refused} />
      </div>
    </div>
  )
}

function sayOpen(
  { say, language }: ReturnType<typeof useSpeech>,
  { zone }: Site,
  { window, blackout, until, next }: PlaceNow,
  windows: readonly OutageWindow[],
): string {
  const titleOf = (id: string | undefined) => windows.find(one => one.id === id)?.title ?? ''
  const when = (instant: string) => sayWhen(language, instant, zone)
  if (blackout !== null)
    return say('windows.closed', { until: when(until ?? blackout.to), title: titleOf(blackout.window) })
  if (window !== null)
    return say('windows.open', { until: when(until ?? window.to), title: titleOf(window.window) })
  return next === null
    ? say('windows.never')
    : say('windows.next', { from: when(next.from), title: titleOf(next.window) })
}
