import { useState } from 'react'
import type { ChecksumLine } from '#exchange/table/checksums.ts'
import { isRefusal } from '#rules/refusal.ts'
import { sayRefusal } from '#words/say.ts'
import { actHeaders, api, Refused, told } from '../api/client.ts'
import { useMayNotThere } from '../asset/owner.ts'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { FormDialog } from '../people/FormDialog.tsx'
import type { Names } from '../people/names.ts'
import { outdated } from './queries.ts'

type Read = {
  readonly name: string
  readonly lines: readonly ChecksumLine[]
  readonly without: readonly number[]
}

/** Checksums of what runs, from a table that a tool has written. */
export function SendReport({ site, names }: { site: string; names: Names }) {
  const { say, language } = useSpeech()
  const mayNot = useMayNotThere('configuration.report', { site, area: null }, names)
  const [read, setRead] = useState<Read | null>(null)
  const reading = useAct(async (file: File) => {
    setRead(null)
    // Read here, with what reads tables, only once somebody has a file.
    const { readChecksums } = await import('#exchange/table/checksums.ts')
    const found = await readChecksums(new Uint8Array(await file.arrayBuffer()), file.name)
    if (isRefusal(found)) throw new Refused(found.refused, sayRefusal(language, found))
    setRead({ name: file.name, ...found })
  })
  const send = async () => {
    if (read === null) return
    const body = { report: crypto.randomUUID(), site, source: read.name, lines: [...read.lines] }
    await told(api.POST('/api/configuration-reports', { params: { header: actHeaders() }, body }))
    setRead(null)
    await outdated()
  }
  return (
    <FormDialog
      act="configuration.report"
      mayNot={mayNot}
      label={say('configuration.report')}
      look="small"
      onDo={send}
    >
      <p>{say('configuration.report.about')}</p>
      <Labelled label={say('configuration.report.file')}>
        {field => (
          <input
            {...field}
            type="file"
            required
            accept=".csv,.tsv,.txt,.xlsx,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) void reading.run(file)
            }}
          />
        )}
      </Labelled>
      {read !== null && (
        <p role="status">
          {say('configuration.report.read', { lines: read.lines.length })}{' '}
          {read.without.length > 0 &&
            say('configuration.report.without', { lines: read.without.slice(0, 20).map(String) })}
        </p>
      )}
      <Trouble of={reading.refused} />
    </FormDialog>
  )
}
