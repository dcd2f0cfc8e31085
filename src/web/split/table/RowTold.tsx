import type { FindingKind } from '#rules/split/finding.ts'
import type { Split } from '#rules/split/split.ts'
import type { Key } from '#words/say.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { MendButton } from '../findings/MendButton.tsx'
import type { Told } from './told.ts'

type Props = { bench: Bench; split: Split; told: readonly Told[] }

/** What is wrong with a row, at the row, with its mend. */
export function RowTold({ bench, split, told }: Props) {
  const { say, language } = useSpeech()
  const number = new Intl.NumberFormat(language)
  return told.map(({ finding, other }) => (
    <span
      key={`${finding.kind} ${finding.rows} ${JSON.stringify(finding.box)}`}
      className={`told ${finding.severity}`}
    >
      {other === null
        ? say(keyOf(finding.kind))
        : say('table.told.overlaps', { rule: other.number, count: number.format(finding.count) })}
      <MendButton bench={bench} split={split} finding={finding} />
    </span>
  ))
}

const short = [
  'no-owner',
  'two-owners',
  'no-responsible',
  'unreachable-rule',
  'one-sided',
  'external-owner',
  'weakened-lock',
] as const

const keyOf = (kind: FindingKind): Key => {
  const known = short.find(each => each === kind)
  return known === undefined ? 'table.told.other' : `table.told.${known}`
}
