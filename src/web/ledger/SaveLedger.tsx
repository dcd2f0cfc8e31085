import { mayRead } from '#rules/people/access.ts'
import { sayRefusal } from '#words/say.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { endOfDay, startOfDay } from '../parts/moment.ts'
import type { LedgerSearch } from '../paths.ts'
import { readerOf } from '../session/may.ts'
import { useMe } from '../session/me.ts'

const formats = ['csv', 'jsonl'] as const

/** The ledger as a file, of the period that is looked at; for who sees all of it. */
export function SaveLedger({ search: { from, to } }: { search: LedgerSearch }) {
  const { say, language } = useSpeech()
  const me = useMe()
  const refusal = me === null ? null : mayRead('whole ledger', readerOf(me))
  const period = {
    ...(from === undefined ? {} : { from: startOfDay(from) }),
    ...(to === undefined ? {} : { to: endOfDay(to) }),
  }
  return (
    <div className="row wrap">
      {formats.map(format =>
        refusal === null ? (
          <a
            key={format}
            className="btn small"
            href={`/api/ledger/export?${new URLSearchParams({ format, ...period })}`}
            download
          >
            {say(`ledger.save.${format}`)}
          </a>
        ) : (
          <ActButton key={format} look="small" onPress={() => {}} refusal={sayRefusal(language, refusal)}>
            {say(`ledger.save.${format}`)}
          </ActButton>
        ),
      )}
    </div>
  )
}
