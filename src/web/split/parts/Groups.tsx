import { useMemo, useState } from 'react'
import { slug } from '#exchange/workbook/tidy.ts'
import { freshId } from '#rules/split/level/fresh.ts'
import type { Split } from '#rules/split/split.ts'
import { usesOf } from '#rules/split/version/element.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { ElementDialog } from './ElementDialog.tsx'
import { ElementList } from './ElementList.tsx'
import { LabelFields } from './LabelFields.tsx'
import { useElement } from './useElement.ts'
import { labelOf, type Writing } from './writing.ts'

type Group = Split['groups'][number]

/** The groups under which activities stand in the matrix. */
export function Groups({ bench, split }: { bench: Bench; split: Split }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState<Group | 'new' | null>(null)
  const uses = useMemo(() => usesOf(split), [split])
  return (
    <>
      <ElementList
        name={say('parts.groups')}
        heads={[say('parts.name'), say('parts.activities')]}
        rows={split.groups.map(group => ({
          key: group.id,
          label: group.label,
          cells: [uses('group', group.id).length],
        }))}
        add={say('parts.add_group')}
        onAdd={() => setOpen('new')}
        onEdit={key => setOpen(split.groups.find(group => group.id === key) ?? null)}
      />
      {open !== null && (
        <GroupForm
          bench={bench}
          split={split}
          group={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

type FormProps = { bench: Bench; split: Split; group: Group | null; onClose: () => void }

function GroupForm({ bench, split, group, onClose }: FormProps) {
  const { say } = useSpeech()
  const { put, refused } = useElement(bench)
  const [label, setLabel] = useState<Writing>(group?.label ?? {})
  const written = labelOf(label)
  const save = () => {
    if (written === null) return
    const key = group?.id ?? freshId(split.groups, slug(written.en) || 'group')
    if (put({ kind: 'group', key, body: { id: key, label: written } }, group === null)) onClose()
  }
  return (
    <ElementDialog
      title={group === null ? say('parts.add_group') : say('parts.change_group')}
      unready={written === null ? say('parts.no_name') : null}
      refused={refused}
      onSave={save}
      onRetire={
        group === null ? undefined : () => put({ kind: 'group', key: group.id, body: null }) && onClose()
      }
      users={group === null ? [] : usesOf(split)('group', group.id)}
      onClose={onClose}
    >
      <LabelFields name={say('parts.name')} value={label} onChange={setLabel} />
    </ElementDialog>
  )
}
