import { useMemo, useState } from 'react'
import type { Fact } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { usesOf } from '#rules/split/version/element.ts'
import { sayValue } from '#words/cell.ts'
import { useSpeech } from '../../../parts/language.ts'
import type { Bench } from '../../draft.ts'
import { ElementList } from '../ElementList.tsx'
import { FactForm } from './FactForm.tsx'

/** The facts: what can be asked about a situation, and what counts while nobody knows. */
export function Facts({ bench, split }: { bench: Bench; split: Split }) {
  const { say, language } = useSpeech()
  const [open, setOpen] = useState<Fact | 'new' | null>(null)
  const uses = useMemo(() => usesOf(split), [split])
  return (
    <>
      <ElementList
        name={say('parts.facts')}
        heads={[say('parts.name'), say('parts.kind'), say('parts.strictest'), say('parts.used_head')]}
        rows={split.facts.map(fact => ({
          key: fact.id,
          label: fact.label,
          cells: [
            fact.type === 'enum'
              ? say('parts.values_count', { count: fact.values.length })
              : say(`parts.type.${fact.type}`),
            sayValue(language, fact, fact.strictest),
            say('parts.times', { count: uses('fact', fact.id).length }),
          ],
        }))}
        add={say('parts.add_fact')}
        onAdd={() => setOpen('new')}
        onEdit={key => setOpen(split.facts.find(fact => fact.id === key) ?? null)}
      />
      {open !== null && (
        <FactForm
          bench={bench}
          split={split}
          fact={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
