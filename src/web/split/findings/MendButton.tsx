import { Menu } from '@mantine/core'
import type { Finding } from '#rules/split/finding.ts'
import { saidAt } from '#rules/split/level/override.ts'
import { mend, type RemedyKind, remedyFor } from '#rules/split/mend.ts'
import type { Side, Split } from '#rules/split/split.ts'
import { list } from '#words/finding.ts'
import { FunctionName } from '../../parts/FunctionName.tsx'
import { useSpeech } from '../../parts/language.ts'
import { SideMark } from '../../parts/SideTag.tsx'
import type { Bench } from '../draft.ts'

/** The button that mends a finding: it asks the one question that is left, and changes the draft. */
export function MendButton({ bench, split, finding }: { bench: Bench; split: Split; finding: Finding }) {
  const { say } = useSpeech()
  const remedy = remedyFor(split, finding)
  if (remedy === null || remedy.choices.length === 0) return null
  const choose = (choice: string) => bench.change(mend(split, finding, remedy, choice))
  if (remedy.kind === 'remove-rule' || remedy.kind === 'confirm') {
    return (
      <button type="button" className="btn small" onClick={() => choose(remedy.choices[0] ?? '')}>
        {say(`mend.${remedy.kind}`)}
      </button>
    )
  }
  return (
    <Menu
      position="bottom-end"
      withinPortal={false}
      floatingStrategy="fixed"
      classNames={{ dropdown: 'choices' }}
    >
      <Menu.Target>
        <button type="button" className="btn small">
          {say(`mend.${remedy.kind}`)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say(`mend.${remedy.kind}.ask`)}</Menu.Label>
        {remedy.choices.map(choice => (
          <Menu.Item key={choice} onClick={() => choose(choice)}>
            <Choice kind={remedy.kind} split={split} finding={finding} choice={choice} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Choice(props: { kind: RemedyKind; split: Split; finding: Finding; choice: string }) {
  const { say, label, language } = useSpeech()
  const { kind, split, finding, choice } = props
  if (kind === 'say-side') {
    return (
      <>
        <SideMark side={choice as Side} /> {say(`split.side.${choice as Side}`)}
      </>
    )
  }
  if (kind !== 'choose-rule') return <FunctionName split={split} id={choice} />
  const said = saidAt(split, { activity: finding.activity ?? '', place: finding.place })
  const at = said?.rules?.findIndex(rule => rule.id === choice) ?? -1
  const owners = (said?.rules?.[at]?.row.A ?? []).map(id =>
    label(split.functions.find(fn => fn.id === id)?.label ?? { en: id }),
  )
  return <>{say('mend.rule', { number: at + 1, owners: list(language, owners) })}</>
}
