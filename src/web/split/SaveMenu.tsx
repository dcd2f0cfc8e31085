import { Menu } from '@mantine/core'
import { useState } from 'react'
import { isRefusal } from '#rules/refusal.ts'
import { sayRefusal } from '#words/say.ts'
import { hand } from '../parts/hand.ts'
import { useSpeech } from '../parts/language.ts'
import { ask } from '../worker/ask.ts'
import { type Format, formats } from '../worker/asks.ts'
import type { Bench } from './draft.ts'

type Props = {
  bench: Bench
  label: string
  /** The file that the split came from; the split's own id without one. */
  name?: string
  look?: 'primary'
}

/** The split as a file, in any format that we write. */
export function SaveMenu({ bench, label, name, look }: Props) {
  const { say, language } = useSpeech()
  const [refused, setRefused] = useState<string | null>(null)
  const save = async (format: Format) => {
    const split = bench.draft.get()?.split
    if (split === undefined) return
    try {
      const written = await ask('write', bench.subject, split, format, language)
      if (isRefusal(written)) return setRefused(sayRefusal(language, written))
      setRefused(null)
      bench.keep(split)
      hand(written, name === undefined ? `${split.id}.${endings[format]}` : beside(name, format))
    } catch (error) {
      setRefused(say('draft.not_written', { why: String(error) }))
    }
  }
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <button type="button" className={`btn ${look ?? ''}`}>
            {label}
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

const endings = { xlsx: 'xlsx', yaml: 'split.yaml', dmn: 'dmn' } as const

/** Named as the file that came in, so that both lie side by side. */
const beside = (name: string, format: Format) =>
  `${name.replace(/(\.checked)?(\.split)?\.\w{2,8}$/, '')}.checked.${endings[format]}`
