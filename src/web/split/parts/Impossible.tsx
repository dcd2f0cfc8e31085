import { useState } from 'react'
import { keyOf } from '#rules/split/parts.ts'
import type { Impossible as Combination, Split } from '#rules/split/split.ts'
import { list, sayCondition } from '#words/finding.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { ElementList } from './ElementList.tsx'
import { ImpossibleForm } from './ImpossibleForm.tsx'

/** Combinations of facts that cannot occur: told once, and left out of every proof. */
export function Impossible({ bench, split }: { bench: Bench; split: Split }) {
  const { say, language } = useSpeech()
  const [open, setOpen] = useState<Combination | 'new' | null>(null)
  const combinations = split.impossible ?? []
  const words = ({ when }: Combination) =>
    list(
      language,
      Object.entries(when).map(([id, text]) => {
        const fact = split.facts.find(each => each.id === id)
        return fact === undefined ? id : sayCondition(language, fact, text)
      }),
    )
  return (
    <>
      <ElementList
        name={say('parts.impossible')}
        heads={[say('parts.why_impossible'), say('parts.conditions')]}
        rows={combinations.map(each => ({
          key: keyOf('impossible', each),
          label: each.note,
          cells: [words(each)],
        }))}
        add={say('parts.add_impossible')}
        onAdd={() => setOpen('new')}
        onEdit={key => setOpen(combinations.find(each => keyOf('impossible', each) === key) ?? null)}
      />
      {open !== null && (
        <ImpossibleForm
          bench={bench}
          split={split}
          combination={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
