import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { changesOf } from '#rules/network/plan/changes.ts'
import { useSpeech } from '../parts/language.ts'
import { sayDay } from '../parts/moment.ts'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { Changes } from './Changes.tsx'
import { planIn, type Shown } from './plan.ts'
import { type Network, versionQuery } from './queries.ts'

/** Every version that was in force, since when, until when, and by which decision; each can be looked at. */
export function Versions({ network, site }: { network: Network; site: string }) {
  const { say, language } = useSpeech()
  if (network.versions.length === 0) return null
  return (
    <section className="panel network-table" aria-labelledby="network-versions">
      <h2 id="network-versions">{say('network.versions')}</h2>
      <ul className="network-versions">
        {network.versions.map(({ number, since, decision }, i) => {
          const next = network.versions[i - 1]
          return (
            <li key={number}>
              <Link {...paths.network(site, { of: number })}>{say('network.version', { number })}</Link>{' '}
              <span className="muted">
                {next === undefined
                  ? say('network.version.now', { from: sayDay(language, since) })
                  : say('network.version.then', {
                      ...{ from: sayDay(language, since), until: sayDay(language, next.since) },
                    })}
              </span>{' '}
              {decision !== null && (
                <Link {...paths.decision(decision.id)}>
                  D-{decision.number} {decision.title}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type PastProps = {
  shown: Shown
  version: number
  onZone: (zone: string) => void
  onConduit: (conduit: string) => void
}

/** When a version was in force, and what it changed. */
export function PastBar({ shown, version, onZone, onConduit }: PastProps) {
  const { say, language } = useSpeech()
  const { site, plan, network } = shown
  const at = network.versions.findIndex(({ number }) => number === version)
  const [own, next, last] = [network.versions[at], network.versions[at - 1], network.versions[at + 1]]
  const before = useQuery({ ...versionQuery(site, last?.number ?? 0), enabled: last !== undefined })
  if (own === undefined) return null
  if (last !== undefined && before.data === undefined)
    return before.error === null ? <Loading /> : <Trouble of={before.error} />
  const was = before.data === undefined ? null : planIn(before.data.content)
  const changes = changesOf(was, plan)
  const [from, until] = [sayDay(language, own.since), next === undefined ? '' : sayDay(language, next.since)]
  return (
    <section className="panel network-draft" aria-labelledby="network-past">
      <h2 id="network-past">
        {say('network.version', { number: version })},{' '}
        {next === undefined
          ? say('network.version.now', { from })
          : say('network.version.then', { from, until })}
      </h2>
      <p className="muted">
        {last === undefined
          ? say('network.version.first')
          : say('network.version.changed', { number: last.number })}
      </p>
      {last !== undefined && <Changes {...{ before: was, after: plan, changes, onZone, onConduit }} />}
      <p>
        <Link {...paths.network(site)}>{say('network.version.back')}</Link>
      </p>
    </section>
  )
}
