import { type PlanPermission, zoneLabel } from '#rules/network/plan/plan.ts'
import { gapsOf, type PurdueLevel, purdueLevels } from '#rules/network/security.ts'
import { sayGaps, sayLevel } from '#words/network/figure.ts'
import { useSpeech } from '../parts/language.ts'
import type { Shown } from './plan.ts'

type Props = { shown: Shown; onZone: (zone: string) => void; onConduit: (conduit: string) => void }

/** The same as the picture, as two tables. */
export function Tables({ shown, onZone, onConduit }: Props) {
  const { say, label, language } = useSpeech()
  const { plan, assets, names } = shown
  const nameOf = (id: string) => label(zoneLabel(plan, id))
  const rank = (level: PurdueLevel | undefined) => (level === undefined ? -1 : purdueLevels.indexOf(level))
  const zones = plan.zones.toSorted((a, b) => rank(b.level) - rank(a.level))
  const held = Map.groupBy(assets, ({ zone }) => zone)
  const said = ({ protocol, ports, service }: PlanPermission) =>
    [
      service ?? protocol.map(one => say(`network.protocol.${one}`)).join('/'),
      ports?.join(', ') ?? say('network.ports.all'),
    ].join(' ')
  return (
    <>
      <section className="panel network-table" aria-labelledby="network-zones">
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
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <section className="panel network-table" aria-labelledby="network-conduits">
        <h2 id="network-conduits">{say('network.conduits')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('network.conduit')}</th>
              <th scope="col">{say('network.field.from')}</th>
              <th scope="col">{say('network.field.to')}</th>
              <th scope="col">{say('network.permissions')}</th>
              <th scope="col">{say('network.field.technology')}</th>
              <th scope="col">{say('network.field.owner')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.conduits.map(conduit => (
              <tr key={conduit.id}>
                <th scope="row">
                  <button type="button" className="plain link" onClick={() => onConduit(conduit.id)}>
                    {label(conduit.label)}
                  </button>
                </th>
                <td data-label={say('network.field.from')}>{nameOf(conduit.from)}</td>
                <td data-label={say('network.field.to')}>{nameOf(conduit.to)}</td>
                <td data-label={say('network.permissions')}>
                  {conduit.permissions.map(said).join(' · ') || '–'}
                </td>
                <td data-label={say('network.field.technology')}>{conduit.technology ?? '–'}</td>
                <td data-label={say('network.field.owner')}>
                  {conduit.owner === undefined ? '–' : names.fn(conduit.owner)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
