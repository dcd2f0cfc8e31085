import { isSettled } from '#rules/network/checks/standing.ts'
import { ruleFaults } from '#rules/network/firewall/check.ts'
import { sayRefusal } from '#words/say.ts'
import { RaiseFinding } from '../finding/RaiseFinding.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Names } from '../people/names.ts'
import type { Plan, Rules, Standing } from './queries.ts'
import { Section } from './Section.tsx'
import { StandingTags } from './StandingTags.tsx'
import { useSaid } from './said.ts'

type Props = { site: string; names: Names; found: Rules; standing: readonly Standing[]; plan?: Plan }
type Rule = NonNullable<Rules['passing'][number]['rule']>

/** What a firewall lets through beside what is agreed, rule by rule. */
export function RulesFound({ site, names, found, standing, plan }: Props) {
  const { say, language } = useSpeech()
  const { zone, stamp, number } = useSaid(plan)
  const ruleName = (rule: Rule | null) =>
    rule === null
      ? say('rules.by_default')
      : [
          say('rules.rule', { line: rule.line }),
          rule.chain === '' ? '' : `[${rule.chain}]`,
          rule.name,
          rule.partial ? `(${say('rules.perhaps')})` : '',
        ]
          .filter(text => text !== '')
          .join(' ')
  const { rules, judged, aside, unread } = found.read
  const isFine = [found.passing, found.expired, found.missing, found.never].every(list => list.length === 0)
  const listed = (list: Rules['list']) => list.map(one => ({ ...one, key: `${one.line}` }))
  return (
    <>
      <p>
        {say('rules.head', {
          format: say(`rules.format.${found.format}`),
          ...{ rules: number(rules), judged: number(judged), aside: number(aside), unread: number(unread) },
        })}
      </p>
      {isFine && <p className="muted">{say('rules.fine')}</p>}
      <Section
        title={say('rules.passing')}
        items={found.passing.map((one, i) => ({ ...one, key: `${i}`, now: standing[i] }))}
        render={({ rule, pairs, faults, now }) => {
          const more = ruleFaults.reduce((sum, fault) => sum + (faults[fault] ?? 0), 0) - pairs.length
          const lines = pairs.map(
            ({ fault, from, to, services }) =>
              `${zone(from)} → ${zone(to)}: ${services.join(', ')} (${say(`rules.fault.${fault}`)})`,
          )
          const title = say('rules.finding.title', { rule: ruleName(rule) })
          return (
            <div className="traffic-line">
              <div className="what">
                <b>{ruleName(rule)}</b>
                {lines.map(line => (
                  <span key={line} className="small">
                    {line}
                  </span>
                ))}
                {more > 0 && <span className="small muted">{say('rules.more_pairs', { count: more })}</span>}
              </div>
              <div className="row wrap">
                {now !== undefined && <StandingTags standing={now} />}
                {now !== undefined && !isSettled(now) && (
                  <RaiseFinding
                    names={names}
                    at={site}
                    look="small"
                    name={say('traffic.raise.of', { line: ruleName(rule) })}
                    preset={{
                      ...{ title, text: lines.join('\n').slice(0, 3_900), activity: 'firewall-rule' },
                      ...{ source: 'traffic', reference: now.reference },
                    }}
                  />
                )}
              </div>
            </div>
          )
        }}
      />
      {found.morePassing > 0 && (
        <p className="small muted">{say('cli.more', { count: found.morePassing })}</p>
      )}
      <Section
        title={say('rules.expired')}
        items={found.expired.map(one => ({ ...one, key: one.permission }))}
        render={({ permission, until, lines }) => (
          <p>{say('rules.expired_line', { permission, until: stamp(until), lines: lines.join(', ') })}</p>
        )}
      />
      <Section
        title={say('rules.missing')}
        items={found.missing.map((one, i) => ({ ...one, key: `${i}` }))}
        render={({ permission, from, to, services }) => (
          <p>
            {say('rules.missing_line', {
              ...{ permission, from: zone(from), to: zone(to), services: services.join(', ') },
            })}
          </p>
        )}
      />
      <Section
        title={say('rules.never')}
        items={found.never.map(one => ({ ...one, key: `${one.rule.line}` }))}
        render={({ rule, by }) => (
          <p>
            {ruleName(rule)}:{' '}
            {by === null ? say('rules.hidden_by_several') : say('rules.hidden_by', { line: by })}
          </p>
        )}
      />
      {found.moreNever > 0 && <p className="small muted">{say('cli.more', { count: found.moreNever })}</p>}
      {(['list', 'aside'] as const).map(which => (
        <Section
          key={which}
          title={say(which === 'list' ? 'rules.unread_heading' : 'rules.aside_heading', {
            count: number(which === 'list' ? unread : aside),
          })}
          folded={which === 'aside'}
          items={listed(found[which])}
          render={({ line, why, text }) => (
            <p className="small">
              {say('rules.rule', { line })}: {sayRefusal(language, why as never)} <code>{text}</code>
            </p>
          )}
        />
      ))}
    </>
  )
}
