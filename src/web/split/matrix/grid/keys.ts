import type { Mark } from '#rules/split/level/placed.ts'
import { letters } from '#rules/split/split.ts'

/** What a key of the keyboard asks of the matrix, beside moving in it. */
export type Asked =
  | { readonly to: 'toggle'; readonly mark: Mark }
  | { readonly to: 'clear' | 'open' | 'all' | 'leave' | 'help' }

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key asks; null where it asks nothing. Undo, copy and paste are the page's and the browser's. */
export function askedBy({ key, ctrlKey, metaKey, altKey }: Press): Asked | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { to: 'all' } : null
  const letter = letters.find(each => each === key.toUpperCase())
  if (letter !== undefined) return { to: 'toggle', mark: letter }
  switch (key) {
    case 'k':
    case 'K':
      return { to: 'toggle', mark: 'keys' }
    case 'Delete':
    case 'Backspace':
      return { to: 'clear' }
    case 'Enter':
    case ' ':
    case 'F2':
      return { to: 'open' }
    case 'Escape':
      return { to: 'leave' }
    case '?':
      return { to: 'help' }
    default:
      return null
  }
}
