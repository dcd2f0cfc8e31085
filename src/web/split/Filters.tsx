import { type Activity, type Side, type Split, sides } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import type { Filter } from './filter.ts'

type Props = {
  filter: Filter
  onChange: (filter: Filter) => void
  split: Split
  place: string | null
  shown: (activity: Activity) => boolean
  /** Every function has its column whatever is chosen. */
  everyone: boolean
}

/** What of the matrix is shown, and how much that is. */
export function Filters({ filter, onChange, split, place, shown, everyone }: Props) {
  const { say } = useSpeech()
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change })
  const count = split.activities.filter(shown).length
  const rules = split.activities.reduce((sum, each) => sum + (each.rules?.length ?? 0), 0)
  const toggle = (name: 'withRules' | 'withFindings' | 'differing' | 'everyone') => (
    <button
      type="button"
      className="chip"
      aria-pressed={filter[name]}
      onClick={() => set({ [name]: !filter[name] })}
    >
      {say(`filter.${name}`)}
    </button>
  )
  return (
    <search className="filters">
      <input
        type="search"
        className="field"
        placeholder={say('filter.text')}
        aria-label={say('filter.text')}
        value={filter.text}
        onChange={event => set({ text: event.target.value })}
      />
      {sides.map((side: Side) => (
        <button
          key={side}
          type="button"
          className="chip"
          aria-pressed={filter.side === side}
          onClick={() => set({ side: filter.side === side ? null : side })}
        >
          {say('filter.side', { side: say(`split.side.${side}`) })}
        </button>
      ))}
      {toggle('withRules')}
      {toggle('withFindings')}
      {place !== null && toggle('differing')}
      {!everyone && toggle('everyone')}
      <span className="faint small" role="status">
        {say('filter.count', { count, of: split.activities.length, rules })}
      </span>
    </search>
  )
}
