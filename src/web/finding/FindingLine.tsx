import { Link } from '@tanstack/react-router'
import type { Finding } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { paths } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { DueTag, StopsTag } from './tags.tsx'

/** A finding in a list: what is wrong and where, its state, whose it is, and until when. */
export function FindingLine({ finding, names }: { finding: Finding; names: Names }) {
  const { say } = useSpeech()
  const { id, title, site, area, severity, state, owner, age } = finding
  return (
    <li className="finding-line">
      <div className="what">
        <Link {...paths.finding(id)}>{title}</Link>
        <span className="faint small">
          {names.place(site, area)} · {say(`finding.severity.${severity}`)} ·{' '}
          {say('finding.age', { days: age })}
        </span>
      </div>
      <div className="row wrap">
        <span className="tag">{say(`finding.state.${state}`)}</span>
        <StopsTag finding={finding} />
      </div>
      <div className="small">
        {owner.function === null ? (
          <span className="tag wrong">{say('finding.owner.none')}</span>
        ) : (
          <>
            <SideTag side={names.side(owner.function)}>{names.fn(owner.function)}</SideTag>{' '}
            <span className="muted">
              {owner.people.length === 0
                ? say('finding.owner.vacant')
                : owner.people.map(({ name }) => name).join(', ')}
            </span>
          </>
        )}
      </div>
      <DueTag finding={finding} />
    </li>
  )
}
