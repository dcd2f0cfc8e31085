import { Link } from '@tanstack/react-router'
import { useSpeech } from '../../parts/language.ts'
import { sayWhen } from '../../parts/moment.ts'
import { SideTag } from '../../parts/SideTag.tsx'
import { paths } from '../../paths.ts'
import type { Names } from '../../people/names.ts'
import type { Part } from './queries.ts'

const FEW = 3

/** Each site of a campaign: where its decision stands, whom it waits for until when, its slot, how much of it is done. */
export function SitesTable({ parts, names }: { parts: readonly Part[]; names: Names }) {
  const { say, language } = useSpeech()
  const heads = ['site', 'state', 'waits', 'due', 'slot', 'done'] as const
  return (
    <div className="panel campaign-scroll">
      <table className="campaign-sites" aria-label={say('campaign.sites')}>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {say(`campaign.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(part => {
            const { id, number, site, area, state, due, slot, assets } = part
            const zone = names.sites.find(one => one.id === site)?.zone ?? 'UTC'
            return (
              <tr key={id}>
                <th scope="row">
                  <Link {...paths.decision(id)}>{names.place(site, area)}</Link>{' '}
                  <span className="mono small faint">{number}</span>
                </th>
                <td data-head={say('campaign.state')}>
                  <span className={state === 'suspended' ? 'tag late' : 'tag'}>
                    {say(`decision.state.${state}`)}
                  </span>
                </td>
                <td data-head={say('campaign.waits')}>
                  <Waits part={part} />
                </td>
                <td data-head={due === null ? undefined : say('campaign.due')}>
                  {due !== null && sayWhen(language, due, zone)}
                </td>
                <td data-head={slot === null ? undefined : say('campaign.slot')}>
                  {slot !== null && sayWhen(language, slot.from, zone)}
                </td>
                <td data-head={say('campaign.done')}>
                  {say('campaign.done.of', { done: state === 'closed' ? assets : 0, assets })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Whom the decision of a site waits for: each function once, with those who stand for it there. */
function Waits({ part: { waits, state, requested } }: { part: Part }) {
  const { say, label } = useSpeech()
  const each = [...new Map(waits.map(one => [one.function, one])).values()]
  if (state === 'draft') return <>{requested.by.name}</>
  if (each.length === 0) return <span className="faint">{say('campaign.nobody')}</span>
  return (
    <ul className="campaign-waits">
      {each.map(({ function: fn, label: name, side, people }) => (
        <li key={fn}>
          {people.length === 0 ? (
            <span className="wrong">{say('campaign.vacant')}</span>
          ) : people.length <= FEW ? (
            people.map(one => one.name).join(', ')
          ) : (
            say('campaign.people.more', {
              names: people
                .slice(0, FEW - 1)
                .map(one => one.name)
                .join(', '),
              count: people.length - FEW + 1,
            })
          )}{' '}
          <SideTag side={side}>{label(name)}</SideTag>
        </li>
      ))}
    </ul>
  )
}
