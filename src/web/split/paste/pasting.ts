import { useCallback, useState } from 'react'
import type { Clip } from '#exchange/clip/clip.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Bench } from '../draft.ts'
import type { useEditing } from '../matrix/editing.ts'
import type { Onto } from './clipboard.ts'

/** A whole matrix that was pasted, and waits to be looked over. */
export type Pasted = { readonly clip: Clip; readonly anchor: HTMLElement }

/** Takes what is pasted: cells at once, a whole matrix once somebody has seen what it would change. */
export function usePasting(
  bench: Bench,
  place: string | null,
  { edit, note }: ReturnType<typeof useEditing>,
) {
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const paste = useCallback(
    async (text: string, onto: Onto, anchor: HTMLElement) => {
      const { readClip, understandClip } = await import('#exchange/clip/clip.ts')
      const split = bench.draft.get()?.split
      if (split === undefined) return
      if (bench.fixed) return bench.change(split)
      const cells = readClip(text)
      if (isRefusal(cells)) return note.set({ told: 'done', count: 0, refused: [], unread: [cells] })
      const clip = understandClip(split, place, cells, onto)
      if (clip.named) setPasted({ clip, anchor })
      else edit(clip.edits, anchor, { unread: clip.unread.map(({ why }) => why) })
    },
    [bench, place, edit, note],
  )
  return { paste, pasted, leave: useCallback(() => setPasted(null), []) }
}
