import { memo } from 'react'
import { type PlanPermission, zoneLabel } from '#rules/network/plan/plan.ts'
import type { Seen, SeenBetween } from '#rules/network/plan/seen.ts'
import { gapsOf, type PurdueLevel, purdueLevels } from '#rules/network/security.ts'
import { saySeen, tallyOf } from '#words/network/drawn.ts'
import { sayGaps, sayLevel } from '#words/network/figure.ts'
import { useSpeech } from '../parts/language.ts'
import type { Shown } from './plan.ts'

type Props = Pick<Shown, 'plan' | 'assets' | 'names'> & {
  /** What the network was seen to do; null where that is not shown. */
  seen: Seen | null
  onZone: (zone: string) => void
  onLine: (line: string) => void
}

/** The same as the picture, as two tables. */
export const Tables = memo(function Tables({ plan, assets, names, seen, onZone, onLine }: Props) {
  const { say, label, language } = useSpeech()
  const nameOf = (id: string) => label(zoneLabel(plan, id))
  const rank = (level: PurdueLevel | undefined) => (level === undefined ? -1 : purdueLevels.indexOf(level))
  const zones = plan.zones.toSorted((a, b) => rank(b.level) - rank(a.level))
  const held = Map.groupBy(assets, ({ zone }) => zone)
  const said = ({ protocol, ports, service }: PlanPermission) =>
    [
      service ?? protocol.map(one => say(`network.protocol.${one}`)).join('/'),
      ports?.join(', ') ?? say('network.ports.all'),
    ].join(' ')
  const flow = (of: SeenBetween | undefined) => {
    const tally = tallyOf(of)
    const text = saySeen(language, tally) || say('network.seen.nothing')
    return (
      <td data-label={say('network.seen')}>
        {tally.unexpected > 0 ? <span className="tag wrong">{text}</span> : text}
      </td>
    )
  }
  return (
    <>
      <section className="panel network-table network-rows" aria-labelledby="network-zones">
        <h2 id="network-zones">{say('network.zones')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('network.zone')}</th>
              <th scope="col">{say('network.field.level')}</th>
              <th scope="col">{say('network.field.owner')}</th>
              <th scope="col">{say('network.field.assets')}</th>
              <th scope="col">{say('network.gaps')}</th>
              <th scope="col">{say('network.field.marks')}</th>
              {seen !== null && <th scope="col">{say('network.seen.with_strangers')}</th>}
            </tr>
          </thead>
          <tbody>
            {zones.map(zone => {
              const gaps = sayGaps(language, zone)
              return (
                <tr key={zone.id}>
                  <th scope="row">
                    <button type="button" className="plain link" onClick={() => onZone(zone.id)}>
                      {label(zone.label)}
                    </button>
                  </th>
                  <td data-label={say('network.field.level')}>{sayLevel(language, zone.level)}</td>
                  <td data-label={say('network.field.owner')}>
                    {zone.owner === undefined ? '–' : names.fn(zone.owner)}
                  </td>
                  <td data-label={say('network.field.assets')}>{held.get(zone.id)?.length ?? 0}</td>
                  <td data-label={say('network.gaps')}>
                    {gaps === null ? (
                      say(zone.target === undefined ? 'network.levels.none' : 'network.gaps.none')
                    ) : (
                      <span className={gapsOf(zone, 'achieved').length > 0 ? 'tag wrong' : 'tag late'}>
                        {gaps}
                      </span>
                    )}
                  </td>
                  <td data-label={say('network.field.marks')}>
                    {zone.marks.map(mark => say(`network.mark.${mark}`)).join(', ') || '–'}
                  </td>
                  {seen !== null && (
                    <td data-label={say('network.seen.with_strangers')}>
                      {seen.strangers.get(zone.id)?.length ?? '–'}
                    </td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <section className="panel network-table network-rows" aria-labelledby="network-conduits">
        <h2 id="network-conduits">{say('network.conduits')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('network.conduit')}</th>
              <th scope="col">{say('network.field.from')}</th>
              <th scope="col">{say('network.field.to')}</th>
              <th scope="col">{say('network.permissions')}</th>
              {seen !== null && <th scope="col">{say('network.seen')}</th>}
              <th scope="col">{say('network.field.technology')}</th>
              <th scope="col">{say('network.field.owner')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.conduits.map(conduit => (
              <tr key={conduit.id}>
                <th scope="row">
                  <button type="button" className="plain link" onClick={() => onLine(conduit.id)}>
                    {label(conduit.label)}
                  </button>
                </th>
                <td data-label={say('network.field.from')}>{nameOf(conduit.from)}</td>
                <td data-label={say('network.field.to')}>{nameOf(conduit.to)}</td>
                <td data-label={say('network.permissions')}>
                  {conduit.permissions.map(said).join(' · ') || '–'}
                </td>
                {seen !== null && flow(seen.through.get(conduit.id))}
                <td data-label={say('network.field.technology')}>{conduit.technology ?? '–'}</td>
                <td data-label={say('network.field.owner')}>
                  {conduit.owner === undefined ? '–' : names.fn(conduit.owner)}
                </td>
              </tr>
            ))}
            {seen?.loose.map(one => (
              <tr key={one.id}>
                <th scope="row">
                  <button type="button" className="plain link" onClick={() => onLine(one.id)}>
                    {nameOf(one.from)} – {nameOf(one.to)}
                  </button>
                </th>
                <td data-label={say('network.field.from')}>{nameOf(one.from)}</td>
                <td data-label={say('network.field.to')}>{nameOf(one.to)}</td>
                <td data-label={say('network.permissions')}>
                  <span className="tag wrong">{say('network.seen.loose')}</span>
                </td>
                {flow(one)}
                <td data-label={say('network.field.technology')}>–</td>
                <td data-label={say('network.field.owner')}>–</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
})
