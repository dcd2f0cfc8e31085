import type { Saying } from '#rules/plant/constraint/constraint.ts'
import type { May } from '#rules/plant/constraint/may.ts'

/** What each answer looks like beside its word; the shape alone tells them apart. */
const shapes = {
  yes: <path d="M2 9l4 4 8-10" />,
  'with-yes': (
    <>
      <circle cx="5" cy="8" r="3" />
      <path d="M8 8h7M12 8v3M15 8v2" />
    </>
  ),
  'not-now': <path d="M5 2v12M11 2v12" />,
  never: <path d="M3 3l10 10M13 3L3 13" />,
  window: <path d="M6 3H3v10h3M10 3h3v10h-3" />,
  state: <path d="M1 8c2.5-6 4.5-6 7 0s4.5 6 7 0" />,
  ask: <path d="M5 5.5c0-4.5 6.5-4.5 6.5 0C11.5 8 8 8 8 10.5M8 13v1" />,
}

/** The mark of an answer, or of what a constraint says; the word stands beside it. */
export function Mark({ of, size = 16 }: { of: May['allowed'] | Saying; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className="mark" aria-hidden="true">
      {shapes[of === 'allowed' ? 'yes' : of]}
    </svg>
  )
}
