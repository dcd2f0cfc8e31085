import { isSettled } from '#rules/network/checks/standing.ts'
import { RaiseFinding } from '../finding/RaiseFinding.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Names } from '../people/names.ts'
import { MissingAsset } from './MissingAsset.tsx'
import type { Flows, Plan, Standing } from './queries.ts'
import { StandingTags } from './StandingTags.tsx'
import { useSaid } from './said.ts'

type Props = {
  site: string
  names: Names
  scan: Flows['scans'][number]
  standing: Standing | undefined
  plan: Plan | undefined
}

/** A host that tried many and got no answer; with one click it is a finding. */
export function ScanItem({ site, names, scan, standing, plan }: Props) {
  const { say, label } = useSpeech()
  const { counts } = useSaid()
  const zoneName = (id: string) => label(plan?.zones.find(one => one.id === id)?.label ?? { en: id })
  const text = say(`traffic.scan.${scan.kind}`, {
    source: scan.source,
    port: scan.port ?? '',
    target: scan.target ?? '',
    zones: scan.zones.map(zoneName).join(', ') || say('traffic.no_zone'),
    hosts: `${scan.hosts}${scan.more ? '+' : ''}`,
    counts: counts(scan),
  })
  const isOpen = standing !== undefined && !isSettled(standing)
  return (
    <div className="traffic-line">
      <p className="what">{text}</p>
      <div className="row wrap">
        {standing !== undefined && <StandingTags standing={standing} />}
        {isOpen && (
          <RaiseFinding
            names={names}
            at={site}
            look="small"
            name={say('traffic.raise.of', { line: scan.source })}
            preset={{
              title: say('traffic.finding.scan', { line: scan.source }),
              ...{ text, activity: 'allowed-traffic', source: 'traffic', reference: standing.reference },
            }}
          />
        )}
        {isOpen && scan.from === null && <MissingAsset site={site} address={scan.source} />}
      </div>
    </div>
  )
}
