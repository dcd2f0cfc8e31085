import { isUnexpected } from '#rules/network/checks/summary.ts'
import { casts, verdicts } from '#rules/network/flow.ts'
import { sayRefusal } from '#words/say.ts'
import { useSpeech } from '../parts/language.ts'
import type { Names } from '../people/names.ts'
import { LineItem } from './LineItem.tsx'
import type { Flows, Plan, Standing } from './queries.ts'
import { ScanItem } from './ScanItem.tsx'
import { Section } from './Section.tsx'
import { useSaid } from './said.ts'

type Props = {
  site: string
  names: Names
  found: Flows
  standing: readonly Standing[]
  scanStanding: readonly Standing[]
  plan?: Plan
}

/** What a log showed: how much of what, then what nobody agreed to, each line with what can be done about it. */
export function FlowsFound({ site, names, found, standing, scanStanding, plan }: Props) {
  const { say, language } = useSpeech()
  const { number, stamp, counts } = useSaid()
  const unexpected = found.lines.filter(({ verdict }) => isUnexpected(verdict))
  const expected = found.lines.filter(({ verdict }) => !isUnexpected(verdict))
  const { read } = found
  return (
    <>
      <p>
        {say(found.first === null ? 'traffic.head_undated' : 'traffic.head', {
          flows: number(found.flows),
          first: stamp(found.first),
          last: stamp(found.last),
        })}
      </p>
      {found.broken !== null && (
        <p className="wrong" role="alert">
          {say('traffic.broken', { lines: number(read.lines) })} {sayRefusal(language, found.broken as never)}
        </p>
      )}
      {read.undated > 0 && (
        <p className="small muted">{say('traffic.undated', { count: number(read.undated) })}</p>
      )}
      <dl className="panel traffic-counts">
        {verdicts.map(verdict => (
          <div key={verdict}>
            <dt>{say(`traffic.verdict.${verdict}`)}</dt>
            <dd className="mono">{number(found.verdicts[verdict] ?? 0)}</dd>
          </div>
        ))}
        {casts.slice(1).map(cast => (
          <div key={cast}>
            <dt>{say('traffic.of_these', { cast: say(`traffic.cast.${cast}`) })}</dt>
            <dd className="mono">{number(found.casts[cast] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {(['no-conduit', 'not-agreed', 'unknown'] as const).map(verdict => (
        <Section
          key={verdict}
          title={say(`traffic.lines.${verdict}`)}
          items={unexpected.flatMap((line, i) =>
            line.verdict === verdict ? [{ key: `${i}`, line, standing: standing[i] }] : [],
          )}
          render={({ line, standing: now }) => <LineItem {...{ site, names, line, plan }} standing={now} />}
        />
      ))}
      {unexpected.length === 0 && <p className="muted">{say('traffic.nothing')}</p>}
      {found.moreLines > 0 && <p className="small muted">{say('cli.more', { count: found.moreLines })}</p>}
      <Section
        title={say('traffic.scans')}
        items={found.scans.map((scan, i) => ({ key: `${i}`, scan, standing: scanStanding[i] }))}
        render={one => <ScanItem {...{ site, names, plan }} {...one} />}
      />
      {found.moreScans > 0 && <p className="small muted">{say('cli.more', { count: found.moreScans })}</p>}
      <Section
        title={say('traffic.expired')}
        items={found.expired.map((one, i) => ({ ...one, key: `${i}` }))}
        render={one => (
          <p>
            {say('traffic.expired_line', {
              permission: one.permission,
              until: stamp(one.until),
              counts: counts(one),
            })}
          </p>
        )}
      />
      <Section
        title={say('traffic.unused', { days: found.days })}
        items={found.unused.map(one => ({ ...one, key: one.permission }))}
        render={({ permission, last, watched }) => (
          <p>
            {say(last === null ? 'traffic.unused_line' : 'traffic.unused_since', {
              ...{ permission, watched, days: found.days, last: stamp(last) },
            })}
          </p>
        )}
      />
      <Section
        title={say('traffic.expected')}
        folded
        items={expected.map((line, i) => ({ key: `${i}`, line }))}
        render={({ line }) => <LineItem {...{ site, names, line, plan }} standing={undefined} />}
      />
      <Section
        title={say('traffic.unread_heading', { count: number(read.unread) })}
        folded
        items={found.list.map(one => ({ ...one, key: `${one.from}` }))}
        render={({ from, to, why, text }) => (
          <p className="small">
            {say('traffic.unread_line', { lines: from === to ? `${from}` : `${from}–${to}` })}{' '}
            {sayRefusal(language, why as never)} <code>{text}</code>
          </p>
        )}
      />
    </>
  )
}
