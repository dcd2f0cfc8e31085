import { isRefusal } from '#rules/refusal.ts'
import type { Fact } from '#rules/split/facts.ts'
import type { Spot } from '#rules/split/level/override.ts'
import { dropColumn, ownColumn } from '#rules/split/level/table.ts'
import type { Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import type { RowPart } from './parts.ts'

type Props = {
  split: Split
  spot: Spot
  facts: readonly Fact[]
  parts: readonly RowPart[]
  onDrop: (fact: string) => void
}

/** The heads of a table. A column that no rule asks for can be taken out. */
export function TableHead({ split, spot, facts, parts, onDrop }: Props) {
  const { say, label, language } = useSpeech()
  const refusal = (fact: Fact) => {
    const dropped = dropColumn(split, spot, fact.id)
    return isRefusal(dropped) ? sayRefusal(language, dropped) : null
  }
  return (
    <thead>
      <tr>
        <th scope="col">{say('table.rule')}</th>
        {facts.map(fact => (
          <th key={fact.id} scope="col">
            {label(fact.label)}
            {ownColumn(split, spot, fact.id) && refusal(fact) === null && (
              <ActButton
                look="plain link"
                name={say('table.drop_column', { fact: label(fact.label) })}
                onPress={() => onDrop(fact.id)}
              >
                {say('table.drop')}
              </ActButton>
            )}
          </th>
        ))}
        {parts.map((part, at) => (
          <th key={part} scope="col" className={at === 0 ? 'edge' : undefined}>
            {say(`table.part.${part}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
