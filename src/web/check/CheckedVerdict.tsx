import { list } from '#words/finding.ts'
import { useSpeech } from '../parts/language.ts'
import type { Bench } from '../split/draft.ts'
import { tally } from '../split/findings/tally.ts'
import { sayVerdict } from '../split/findings/Verdict.tsx'

/** The page's sentence as its title, then what it rests on in numbers, and what could not be checked. */
export function CheckedVerdict({ bench }: { bench: Bench }) {
  const speech = useSpeech()
  const { say, language } = speech
  const draft = bench.draft.use()
  const verified = bench.proof.use()
  if (verified instanceof Error) return <h1>{say('verdict.failed', { why: verified.message })}</h1>
  if (verified === null || draft === null) return <h1>{say('verdict.under_way')}</h1>
  const { proof, took } = verified
  const number = new Intl.NumberFormat(language)
  const warnings = tally(proof)
    .filter(({ error, told }) => !error && told !== 'undecided')
    .map(({ told, count }) => say(`verdict.${told}`, { count }))
  const { situations } = proof
  return (
    <>
      <h1 data-verdict={proof.verdict}>{sayVerdict(speech, proof)}</h1>
      {warnings.length > 0 && <p>{say('check.besides', { warnings: list(language, warnings) })}</p>}
      <p className="muted small">
        {say('check.counts', {
          activities: draft.split.activities.length,
          functions: draft.split.functions.length,
          situations: number.format(situations.total),
          owned: number.format(situations.owned),
          took: number.format(Math.max(1, Math.round(took))),
        })}
        {proof.notChecked.includes('one-sided') && ` ${say('check.not_checked.one-sided')}`}
      </p>
    </>
  )
}
