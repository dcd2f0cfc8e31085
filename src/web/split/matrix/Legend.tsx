import { letters } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import { KeyMark } from './KeyMark.tsx'

/** What the letters mean, and how the matrix is worked with the keyboard. */
export function Legend({ onHelp }: { onHelp: () => void }) {
  const { say } = useSpeech()
  return (
    <ul className="legend small muted">
      {letters.map(letter => (
        <li key={letter}>
          <span className={`c ${letter}`} aria-hidden="true">
            {letter}
          </span>
          <span className="vanish">{letter}:</span> {say(`matrix.legend.${letter}`)}
        </li>
      ))}
      <li>
        <span className="c A depends" aria-hidden="true">
          A
        </span>
        {say('matrix.legend.depends')}
      </li>
      <li>
        <KeyMark /> {say('grid.mark.keys')}
      </li>
      <li className="keys-help">
        <button type="button" className="plain link" aria-haspopup="dialog" onClick={onHelp}>
          {say('grid.keyboard')}
        </button>
      </li>
    </ul>
  )
}
