import { parseArgs } from 'node:util'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { databaseForCommand, placeOf } from '#store/cluster/place.ts'
import { connect } from '#store/database.ts'
import { type Key, say } from '#words/say.ts'
import { understood } from '../args.ts'
import { placeOptions } from '../ledger/open.ts'
import { print } from '../output.ts'
import { type Finding, finding } from './finding.ts'
import { place, settings, tls } from './place.ts'
import { record } from './record.ts'

const options = { ...placeOptions, json: { type: 'boolean', default: false } } as const

/** `countersign doctor`: exit code 0 all is well, 1 there are warnings, 2 something is wrong, or it could not be looked at. */
export async function doctor(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('doctor', () => parseArgs({ args: [...args], options }))
  if (isRefusal(parsed)) return parsed
  const { values } = parsed
  const where = placeOf(process.env, values.data)
  const url = values.database ?? where.url
  const found = [settings(process.env), await tls(process.env, where.folder), ...(await place(where.folder))]
  // A folder that is not there, or not ours, is not made one by looking at its database.
  if (!found.some(({ about, state }) => about === 'folder' && state === 'wrong'))
    found.push(...(await inDatabase({ ...where, url })))
  print(values.json ? JSON.stringify({ findings: found.map(asJson) }, null, 2) : text(language, found))
  const states = new Set(found.map(({ state }) => state))
  return states.has('wrong') ? 2 : states.has('warning') ? 1 : 0
}

async function inDatabase(where: Parameters<typeof databaseForCommand>[0]): Promise<readonly Finding[]> {
  const cluster = await databaseForCommand(where)
  if (isRefusal(cluster)) return [finding('database', 'wrong', cluster.refused, cluster.params)]
  const db = connect(cluster.url, 2)
  try {
    return await record(db, where.folder)
  } finally {
    await db.close()
    await cluster.stop()
  }
}

const asJson = ({ about, state, key, params }: Finding) => ({
  about,
  state,
  code: key,
  message: say('en', key, params),
})

/** One line for each thing that was looked at. */
function text(language: Language, found: readonly Finding[]): string {
  const rows = found.map(({ about, state, key, params }) => [
    say(language, `doctor.${state}`),
    say(language, `doctor.about.${about}` as Key),
    say(language, key, params),
  ])
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  const [first, second] = [width(0), width(1)]
  return rows
    .map(
      ([state = '', about = '', sentence]) => `${state.padEnd(first)}  ${about.padEnd(second)}  ${sentence}`,
    )
    .join('\n')
}
