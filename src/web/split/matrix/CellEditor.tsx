import { type Letter, letters, lettersOf, type Split } from '#rules/split/split.ts'
import { Floating } from '../../parts/Floating.tsx'
import { useSpeech } from '../../parts/language.ts'

export type Editing = {
  readonly cell: HTMLTableCellElement
  readonly activity: string
  readonly fn: string
}

type Props = {
  split: Split
  editing: Editing
  onLetter: (activity: string, fn: string, letter: Letter) => void
  onClose: () => void
}

/** The one editor of a matrix: which letters a function has in a row. */
export function CellEditor({ split, editing, onLetter, onClose }: Props) {
  const { say, label } = useSpeech()
  const { activity, fn, cell } = editing
  const row = split.activities.find(each => each.id === activity)
  const holder = split.functions.find(each => each.id === fn)
  if (row === undefined || holder === undefined) return null
  const has = lettersOf(row.row, fn)
  const done = () => {
    cell.focus()
    onClose()
  }
  return (
    <Floating anchor={cell} name={`${label(row.label)}, ${label(holder.label)}`} onClose={onClose}>
      <p className="small title">
        <b>{label(holder.label)}</b> <span className="muted">{label(row.label)}</span>
      </p>
      {letters.map(letter => (
        <button
          key={letter}
          type="button"
          className="plain pick"
          aria-pressed={has.includes(letter)}
          onClick={() => onLetter(activity, fn, letter)}
        >
          <span className={`c ${letter} ${holder.side ?? 'none'}`}>{letter}</span>
          {say(`matrix.letter.${letter}`)}
        </button>
      ))}
      <button type="button" className="btn small" onClick={done}>
        {say('matrix.done')}
      </button>
    </Floating>
  )
}
