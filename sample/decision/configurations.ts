import { createHash, randomUUID } from 'node:crypto'
import { addConfiguration } from '#acts/configuration/add.ts'
import { reportConfigurations } from '#acts/configuration/report.ts'
import { idOf } from '../company.ts'
import type { Deed } from '../teller.ts'

/** What is approved to run at the lines of Lindenroda: by tag, what it is, its name and version. */
const programs = [
  ['FL1-PLC-01', 'program', 'Line 1', '4.1'],
  ['FL1-HMI-01', 'hmi', 'Panel of line 1', '12'],
  ['FL2-PLC-01A', 'program', 'Line 2', '6.0'],
  ['FL2-PLC-01B', 'program', 'Line 2', '6.0'],
  ['FL2-ISO-01', 'program', 'Isolator', '2.3'],
] as const

const checksum = (name: string, version: string) =>
  createHash('sha256').update(`${name} ${version}`).digest('hex')

/** Programs under control, and last night's report, which saw all of them as approved but one that nobody reads out. */
export function deedsOfConfigurations(today: Temporal.PlainDate): readonly Deed[] {
  const deed = (daysAgo: number, hour: number, acts: Deed['acts']): Deed => ({
    ...{ day: today.subtract({ days: daysAgo }).toString(), hour, by: idOf('Kwame Boateng'), acts },
  })
  return [
    deed(21, 9, async ({ act, db }) => {
      for (const [tag, kind, name, version] of programs) {
        const { id: asset } = await db.within('*', tx =>
          tx.selectFrom('asset').select('id').where('tag', '=', tag).executeTakeFirstOrThrow(),
        )
        const place = `Backup server, lindenroda/${tag.toLowerCase()}`
        const approved = { kind, name, version, checksum: checksum(name, version), place }
        await act(addConfiguration, { configuration: randomUUID(), asset, ...approved })
      }
    }),
    deed(1, 5, async ({ act }) => {
      const lines = programs
        .filter(([, kind]) => kind === 'program')
        .map(([asset, , program, version]) => ({
          asset,
          program,
          version,
          checksum: checksum(program, version),
        }))
      await act(reportConfigurations, {
        ...{ report: randomUUID(), site: 'lindenroda', source: 'Backup server', lines },
      })
    }),
  ]
}
