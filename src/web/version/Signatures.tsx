import { Link } from '@tanstack/react-router'
import type { Signature } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { paths } from '../paths.ts'

type Props = {
  version: string
  signatures: readonly Signature[]
  names: ReadonlyMap<string, string>
}

type ForProps = { person: string | null; names: ReadonlyMap<string, string> }

/** In whose place somebody has signed, if in anybody's. */
export function StandingFor({ person, names }: ForProps) {
  const { say } = useSpeech()
  return person === null ? null : <>, {say('sign.standing_for', { name: names.get(person) ?? '' })}</>
}

/**
 * Signatures as 21 CFR 11.50 asks for: printed name, date and time with zone, meaning. One that a later edit made void
 * stands struck, with when and by which act.
 */
export function Signatures({ version, signatures, names }: Props) {
  const { say, language } = useSpeech()
  if (signatures.length === 0) return <p className="muted">{say('sign.none')}</p>
  return (
    <ul className="signatures">
      {signatures.map(({ id, side, printedName, meaning, at, zone, standingFor, hash, voidAt, voidBy }) => (
        <li key={id} className={voidAt === null ? undefined : 'void'}>
          <SideTag side={side} />{' '}
          <span className="said">
            <b>{printedName}</b>, {say(`meaning.${meaning}`)}, {sayMoment(language, at, zone)} ({zone})
            <StandingFor person={standingFor} names={names} />
          </span>{' '}
          <span className="mono faint small">{hash.slice(0, 12)}</span>
          {voidAt !== null && (
            <div className="wrong">
              {say('sign.void', { at: sayMoment(language, voidAt) })}{' '}
              <Link {...paths.ledger({ kind: 'split', subject: version })}>
                {say('sign.void.by')} <span className="mono">{voidBy?.slice(0, 8)}</span>
              </Link>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
