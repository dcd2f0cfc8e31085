import type { ActivityProof } from '#rules/split/finding.ts'
import { chainOf } from '#rules/split/level/placed.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'

type Props = { bench: Bench; activity: string; place: string | null }

/** How an activity stands at a place: the sentence, then the situations counted. Told anew after every change. */
export function ActivityProofView({ bench, activity, place }: Props) {
  const { say, language } = useSpeech()
  const number = new Intl.NumberFormat(language)
  const verified = bench.proof.use()
  const draft = bench.draft.use()
  if (verified instanceof Error) return <p role="alert">{say('verdict.failed', { why: verified.message })}</p>
  const own = verified?.proof.activities.filter(each => each.activity === activity) ?? []
  // A place that has agreed on nothing of its own stands as the level above does.
  const proof = chainOf(place).flatMap(at => own.find(each => each.place === at) ?? [])[0]
  if (verified === null || proof === undefined) return <p role="status">{say('verdict.under_way')}</p>
  return (
    <div className="panel standing" data-verdict={proof.verdict} data-took={verified.took}>
      <p role="status" className={`verdict ${proof.verdict}`}>
        {say(`verdict.activity.${sentence(proof)}`, {
          count: number.format(proof.situations.total),
          ownerless: number.format(proof.situations.ownerless),
          contested: number.format(proof.situations.contested),
        })}
      </p>
      <Counts proof={proof} />
      <span className="faint small">
        {verified.of === draft?.split
          ? say('verdict.took', { took: Math.max(1, Math.round(verified.took)) })
          : say('verdict.under_way')}
      </span>
    </div>
  )
}

function sentence({ verdict, situations: { total, ownerless, contested } }: ActivityProof) {
  if (verdict === 'proved') return total === 1n ? 'proved_one' : 'proved'
  if (verdict === 'undecided') return 'undecided'
  if (ownerless > 0n && contested > 0n) return 'both'
  if (ownerless > 0n) return total === 1n ? 'ownerless_one' : 'ownerless'
  if (contested > 0n) return total === 1n ? 'contested_one' : 'contested'
  return 'refuted_other'
}

const shares = ['owned', 'ownerless', 'contested'] as const

/** Situations by who decides, as a bar and in numbers. A sliver stays visible however small its share. */
function Counts({ proof }: { proof: ActivityProof }) {
  const { say, language } = useSpeech()
  const number = new Intl.NumberFormat(language)
  const { situations } = proof
  return (
    <div className="counts">
      <div className="bar" aria-hidden="true">
        {shares.map(share => (
          <span
            key={share}
            className={share}
            style={{
              flexGrow: Number((situations[share] * 10_000n) / (situations.total || 1n)),
              minWidth: situations[share] > 0n ? 3 : 0,
            }}
          />
        ))}
      </div>
      <ul className="row wrap small">
        {shares.map(share => (
          <li key={share} className={situations[share] === 0n ? 'faint' : undefined}>
            <i className={share} />{' '}
            {say(`verdict.share.${share}`, { count: number.format(situations[share]) })}
          </li>
        ))}
        <li className="faint">
          {say('verdict.share.defaults', { count: number.format(situations.defaults) })}
        </li>
      </ul>
    </div>
  )
}
