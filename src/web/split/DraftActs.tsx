import { Menu } from '@mantine/core'
import { useState } from 'react'
import { isRefusal } from '#rules/refusal.ts'
import { sayRefusal } from '#words/say.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { hand } from '../parts/hand.ts'
import { useSpeech } from '../parts/language.ts'
import { ask } from '../worker/ask.ts'
import { type Format, formats } from '../worker/asks.ts'
import type { Bench } from './draft.ts'

/** What can be done with a draft as a whole: take a step back, discard it, take it along as a file. */
export function DraftActs({ bench }: { bench: Bench }) {
  const { say } = useSpeech()
  const draft = bench.draft.use()
  const none = draft === null || draft.past.length === 0 ? say('draft.nothing_tried') : null
  return (
    <div className="row wrap">
      <ActButton onPress={bench.undo} refusal={none}>
        {say('draft.undo')}
      </ActButton>
      <ActButton onPress={bench.discard} refusal={none}>
        {say('draft.discard')}
      </ActButton>
      <SaveMenu bench={bench} />
    </div>
  )
}

/** The split as a file, in any format that we write. */
export function SaveMenu({ bench }: { bench: Bench }) {
  const { say, language } = useSpeech()
  const [refused, setRefused] = useState<string | null>(null)
  const save = async (format: Format) => {
    const split = bench.draft.get()?.split
    if (split === undefined) return
    try {
      const written = await ask('write', split, format, language)
      if (isRefusal(written)) return setRefused(sayRefusal(language, written))
      setRefused(null)
      hand(written, `${split.id}.${format === 'yaml' ? 'split.yaml' : format}`)
    } catch (error) {
      setRefused(say('draft.not_written', { why: String(error) }))
    }
  }
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <button type="button" className="btn">
            {say('draft.export')}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map(format => (
            <Menu.Item key={format} onClick={() => void save(format)}>
              {say(`draft.format.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {refused !== null && (
        <p className="tag wrong" role="alert">
          {refused}
        </p>
      )}
    </>
  )
}
