import type { SplitProof } from '#rules/split/finding.ts'
import { list } from '#words/finding.ts'
import { type Speech, useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { tally } from './tally.ts'

/** The verdict's sentence: what is wrong, or that it is proved. */
export function sayVerdict({ say, language }: Speech, proof: SplitProof): string {
  const wrong = tally(proof).filter(({ error }) => error || proof.verdict === 'undecided')
  if (proof.verdict === 'proved') return say('verdict.proved')
  if (wrong.length === 0) return say('verdict.not_decided')
  const parts = wrong.map(({ told, count }) => say(`verdict.${told}`, { count }))
  const sentence = list(language, parts)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** How far the proof has come, in a line: it is drawn again while somebody changes a cell. */
export function Verdict({ bench }: { bench: Bench }) {
  const speech = useSpeech()
  const { say, language } = speech
  const draft = bench.draft.use()
  const verified = bench.proof.use()
  if (verified instanceof Error)
    return <span role="alert">{say('verdict.failed', { why: verified.message })}</span>
  if (verified === null || draft === null) return <span role="status">{say('verdict.under_way')}</span>
  const { proof, took } = verified
  const number = new Intl.NumberFormat(language)
  return (
    <span role="status" data-verdict={proof.verdict} data-took={took}>
      {draft.past.length > 0 && <b>{say('verdict.tried')} </b>}
      {sayVerdict(speech, proof)}{' '}
      <span className="faint small">
        {say('verdict.counts', {
          activities: draft.split.activities.length,
          situations: number.format(proof.situations.total),
          took: number.format(Math.max(1, Math.round(took))),
        })}
      </span>
    </span>
  )
}
