import { isSettled } from '#rules/network/checks/standing.ts'
import { RaiseFinding } from '../finding/RaiseFinding.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Names } from '../people/names.ts'
import { MissingAsset } from './MissingAsset.tsx'
import { ProposeTraffic } from './ProposeTraffic.tsx'
import type { Line, Plan, Standing } from './queries.ts'
import { StandingTags } from './StandingTags.tsx'
import { useSaid } from './said.ts'

type Props = {
  site: string
  names: Names
  line: Line
  /** What was done about it since; undefined where nothing needs to be. */
  standing: Standing | undefined
  plan: Plan | undefined
}

/** Who speaks to whom by what, how much, and what can be done about it with one click. */
export function LineItem({ site, names, line, standing, plan }: Props) {
  const { say } = useSpeech()
  const { hosts, what, counts, zone } = useSaid(plan)
  const title = `${zone(line.from)} → ${zone(line.to)} ${what(line)}`
  const conduits = (plan?.conduits ?? []).filter(
    ({ from, to }) => (from === line.from && to === line.to) || (from === line.to && to === line.from),
  )
  const stranger =
    line.from === null ? line.sources.addresses[0] : line.to === null ? line.targets.addresses[0] : undefined
  const isOpen = standing !== undefined && !isSettled(standing)
  // What a change brings for good is to be agreed on, too.
  const mayPropose = standing !== undefined && !isSettled({ ...standing, explanation: null })
  return (
    <div className="traffic-line">
      <div className="what">
        <b>
          {zone(line.from)} → {zone(line.to)}
        </b>{' '}
        <span className="mono">{what(line)}</span>
        <span className="small mono faint hosts">
          {hosts(line.sources)} → {hosts(line.targets)}
        </span>
        <span className="small muted">{counts(line)}</span>
      </div>
      <div className="row wrap">
        {standing !== undefined && <StandingTags standing={standing} />}
        {mayPropose && conduits.length > 0 && (
          <ProposeTraffic site={site} line={line} conduits={conduits} title={title} />
        )}
        {isOpen && (
          <RaiseFinding
            names={names}
            at={site}
            look="small"
            name={say('traffic.raise.of', { line: title })}
            preset={{
              title: say('traffic.finding.title', { line: title }),
              text: `${hosts(line.sources)} → ${hosts(line.targets)}\n${counts(line)}`,
              activity: 'allowed-traffic',
              source: 'traffic',
              reference: standing.reference,
            }}
          />
        )}
        {isOpen && stranger !== undefined && <MissingAsset site={site} address={stranger} />}
      </div>
    </div>
  )
}
