import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { readCalendar } from '#exchange/calendar/read.ts'
import { isRefusal } from '#rules/refusal.ts'
import { type Key, say } from '#words/say.ts'
import { untar } from '../tar.ts'

const data = process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data'
const archive = join(data, 'interfaces/libical-test-ics.tar.gz')

function calendars(): readonly (readonly [string, string])[] {
  try {
    const files = [...untar(readFileSync(archive))]
    return files
      .filter(([name]) => name.endsWith('.ics'))
      .map(([name, bytes]) => [name, bytes.toString('utf8')])
  } catch (cause) {
    throw new Error(`The calendars are not at ${archive}: set COUNTERSIGN_TRIAL_DATA.`, { cause })
  }
}

/** Whether another reader finds nothing wrong with the file as a whole, and a calendar in it. */
function isWellFormed(text: string): boolean {
  try {
    const root = ICAL.parse(text)
    const roots = Array.isArray(root[0]) ? root : [root]
    return roots.some(([name]: readonly string[]) => name === 'vcalendar')
  } catch {
    return false
  }
}

test('PLANT-5 libical’s calendars: those that are well-formed are read, of every other one the reason is told', () => {
  const rows: string[] = []
  const count = { files: 0, zones: 0, wellFormed: 0, read: 0, events: 0, taken: 0, told: 0, lost: 0 }
  const unread: string[] = []
  for (const [name, text] of calendars()) {
    count.files++
    const formed = isWellFormed(text)
    if (formed) count.wellFormed++
    const found = readCalendar(text, 'America/New_York')
    if (isRefusal(found)) {
      unread.push(name)
      rows.push(
        `${name}: ${formed ? 'well-formed' : 'broken'}, refused: ${say('en', found.refused as Key, found.params)}`,
      )
      continue
    }
    const { events, rejected, others, unended } = found
    // An event of the file is a window, belongs to one, or is told with its reason; none is lost.
    if (formed) count.read++
    const [begun, turns] = [/^BEGIN:VEVENT/gim, /^RECURRENCE-ID/gim].map(
      each => text.match(each)?.length ?? 0,
    )
    if (formed) count.lost += Math.max(0, begun! - turns! - events.length - rejected.length)
    count.events += events.length + rejected.length
    count.taken += events.length
    count.told += rejected.length
    for (const { why } of rejected) expect(say('en', why.code as Key, why.params)).not.toBe('')
    if (name.includes('zoneinfo')) {
      count.zones++
      expect([name, events, rejected]).toEqual([name, [], []])
      continue
    }
    const more = Object.entries(others).map(([kind, many]) => `${many} ${kind}`)
    const said = rejected.map(({ row, why }) => `    line ${row}: ${say('en', why.code as Key, why.params)}`)
    rows.push(
      [
        `${name}: ${formed ? 'well-formed' : 'broken'}, ${events.length} taken, ${rejected.length} told, beside them ${more.join(', ') || 'nothing'}${unended ? ', and something that does not end' : ''}`,
        ...said,
      ].join('\n'),
    )
  }
  console.log(rows.join('\n'))
  console.log(JSON.stringify(count), `refused: ${unread.join(', ')}`)
  expect(count.read / count.wellFormed).toBeGreaterThanOrEqual(0.95)
  expect(count.lost).toBe(0)
})
