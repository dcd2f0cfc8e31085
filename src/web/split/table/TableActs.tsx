import type { Fact } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'

type Props = {
  split: Split
  /** The columns that are there. */
  facts: readonly Fact[]
  onRule: (anchor: HTMLElement) => void
  onColumn: (anchor: HTMLElement, fact: string) => void
}

/** One more rule, one more column. */
export function TableActs({ split, facts, onRule, onColumn }: Props) {
  const { say, label } = useSpeech()
  const others = split.facts.filter(fact => !facts.some(each => each.id === fact.id))
  return (
    <div className="row wrap">
      <button type="button" className="btn" onClick={event => onRule(event.currentTarget)}>
        {say('table.add_rule')}
      </button>
      {others.length > 0 && (
        <select
          className="field add-column"
          aria-label={say('table.add_column')}
          value=""
          onChange={event => onColumn(event.currentTarget, event.target.value)}
        >
          <option value="">{say('table.add_column')}</option>
          {others.map(fact => (
            <option key={fact.id} value={fact.id}>
              {label(fact.label)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
