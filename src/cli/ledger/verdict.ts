import type { Language } from '#rules/split/facts.ts'
import { type Broken, type Held, isBroken } from '#store/ledger/verify/verdict.ts'
import { say, sayRefusal } from '#words/say.ts'

/** Where the seal was kept that the ledger was compared with. */
export type Keeping = 'elsewhere' | 'beside'

/** What was verified, and what that does not say; or the first thing that does not fit. */
export const verdictText = (language: Language, verdict: Held | Broken, keeping: Keeping): string =>
  (isBroken(verdict) ? brokenText(language, verdict) : heldText(language, verdict, keeping)).join('\n')

function brokenText(language: Language, { what, seq, entry }: Broken): string[] {
  const sentence = sayRefusal(language, what)
  return [
    seq === null
      ? say(language, 'cli.ledger.broken', { sentence })
      : say(language, 'cli.ledger.broken_at', { seq, sentence }),
    ...(entry === null
      ? []
      : [say(language, 'cli.ledger.entry', { act: entry.act, at: moment(entry.at), id: entry.id })]),
  ]
}

function heldText(language: Language, held: Held, keeping: Keeping): string[] {
  const { first, last, entries, rows, seals, sealed, unsealed, kept, keys, trusted } = held
  if (entries + unsealed === 0) return [say(language, 'cli.ledger.empty')]
  const names = keys.map(key => key.slice(0, 16))
  return [
    say(language, 'cli.ledger.fits', { first, last, entries, rows, seals }),
    sealed === null
      ? say(language, 'cli.ledger.unsealed', { count: unsealed })
      : say(language, 'cli.ledger.sealed', { seq: sealed.seq, number: sealed.number, at: moment(sealed.at) }),
    ...(sealed !== null && unsealed > 0 ? [say(language, 'cli.ledger.after', { count: unsealed })] : []),
    kept === null
      ? say(language, 'cli.ledger.not_kept')
      : say(language, keeping === 'beside' ? 'cli.ledger.kept_beside' : 'cli.ledger.kept', {
          number: kept.number,
          seq: kept.seq,
          at: moment(kept.at),
        }),
    ...(keys.length === 0
      ? []
      : [say(language, trusted ? 'cli.ledger.trusted' : 'cli.ledger.own_keys', { keys: names })]),
  ]
}

/** The same as JSON, in English. */
export const verdictJson = (verdict: Held | Broken) =>
  isBroken(verdict)
    ? {
        fits: false,
        seq: verdict.seq,
        entry: verdict.entry,
        code: verdict.what.refused,
        message: brokenText('en', verdict)[0],
      }
    : { fits: true, ...verdict }

/** An instant as the ledger has it, in UTC: 2026-03-31 06:00:00.000 UTC. */
const moment = (at: string) => at.replace('T', ' ').replace('Z', ' UTC')
