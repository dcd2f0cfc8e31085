import { Dialog } from '../../parts/Dialog.tsx'
import { useSpeech } from '../../parts/language.ts'

const shortcuts = [
  ['arrows', 'move'],
  ['home', 'ends'],
  ['page', 'page'],
  ['letters', 'letters'],
  ['key', 'key'],
  ['clear', 'clear'],
  ['open', 'open'],
  ['shift', 'select'],
  ['all', 'all'],
  ['escape', 'escape'],
  ['copy', 'copy'],
  ['undo', 'undo'],
  ['help', 'help'],
] as const

/** What the keyboard does in the matrix. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { say } = useSpeech()
  return (
    <Dialog title={say('grid.keyboard')} onClose={onClose}>
      <dl className="shortcuts">
        {shortcuts.map(([cap, help]) => (
          <div key={cap}>
            <dt>
              {say(`grid.cap.${cap}`)
                .split(' ')
                .map(each => (
                  <kbd key={each}>{each}</kbd>
                ))}
            </dt>
            <dd>{say(`grid.help.${help}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <button type="button" className="btn" onClick={onClose}>
          {say('grid.close')}
        </button>
      </div>
    </Dialog>
  )
}
