import { Link } from '@tanstack/react-router'
import { list } from '#words/finding.ts'
import { useSpeech } from '../../parts/language.ts'
import { paths } from '../../paths.ts'
import { useRecordNames } from '../../people/names.ts'
import { BecauseTable } from '../../who/BecauseTable.tsx'
import type { Decision } from '../queries.ts'
import { useNamed } from './named.ts'

/** Which impact changed who decides, and by which rule and because of which facts it is these people. */
export function Raised({ decision }: { decision: Decision }) {
  const { say, language } = useSpeech()
  const { fn } = useNamed(decision)
  const names = useRecordNames()
  const { raised, decides, because, activity, site, area, facts } = decision
  const rules = names?.split.activities.find(each => each.id === activity)?.rules ?? []
  const at = rules.findIndex(({ id }) => id === decides.rule)
  const place = site === null ? undefined : area === null ? site : `${site}/${area}`
  const named = (ids: readonly string[]) => list(language, ids.map(fn))
  return (
    <div className="strip stack">
      {raised.map(({ impacts, without }) => {
        const on = list(
          language,
          impacts.map(one => say(`decision.raised.on.${one}`)),
        )
        const added = (part: 'A' | 'keys' | 'consents') =>
          decides[part].filter(id => !without[part].includes(id))
        const keys = added('keys').filter(id => !decides.A.includes(id))
        const consents = added('consents')
        return (
          <p key={on} className="raised">
            {added('A').length > 0 &&
              say('decision.raised.decides', {
                ...{ impacts: on, now: named(added('A')), before: named(without.A) },
              })}{' '}
            {keys.length > 0 && say('decision.raised.keys', { impacts: on, now: named(keys) })}{' '}
            {consents.length > 0 && say('decision.raised.consents', { impacts: on, now: named(consents) })}
          </p>
        )
      })}
      <details>
        <summary>{say('decision.because')}</summary>
        <div className="why-table">
          <p className="small muted">
            {say('decision.because.next', {
              version:
                decides.version === null
                  ? say('decision.because.standard')
                  : say('decision.because.version', { version: decides.version }),
              rule:
                decides.rule === null
                  ? say('who.why.default')
                  : say('who.why.rule_name', { rule: at < 0 ? decides.rule : at + 1 }),
            })}{' '}
            <Link {...paths.who({ activity, place, facts })}>{say('who.title')}</Link>
          </p>
          {names !== null && (
            <BecauseTable
              split={names.split}
              because={because as Parameters<typeof BecauseTable>[0]['because']}
            />
          )}
        </div>
      </details>
    </div>
  )
}
