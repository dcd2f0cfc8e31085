import { randomUUID } from 'node:crypto'
import { clashes, earliest, type Planning } from '../../src/rules/decision/slot.ts'
import type { OutageWindow } from '../../src/rules/plant/window/window.ts'
import { expectAt, printTable, short } from '../print.ts'
import { timedOften } from '../stats.ts'

const ASSETS = 200
const ROUNDS = 15
const now = Temporal.Instant.from('2026-01-05T07:00:00Z')
const areas = ['filling', 'mixing', 'packing', 'utilities', 'boilers', 'warehouse', 'laboratory', 'effluent']
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const turn = (
  kind: OutageWindow['kind'],
  place: Pick<OutageWindow, 'area' | 'cell'>,
  start: string,
  end: string,
  rule: string | null,
): OutageWindow => ({
  ...{
    id: randomUUID(),
    site: 'north',
    kind,
    title: kind,
    why: 'Planned',
    interventions: null,
    also: [],
    exceptions: [],
  },
  ...{ cancelled: null, rev: 1, start, end, rule, ...place },
})

/** A site of eight areas with five cells each: nights of the site, windows of areas and cells, campaigns that close them. */
function planning(): Planning {
  const windows = [
    turn(
      'window',
      { area: null, cell: null },
      '2026-01-10T20:00',
      '2026-01-11T10:00',
      'FREQ=WEEKLY;BYDAY=SA',
    ),
    ...areas.flatMap((area, n) => [
      turn(
        'window',
        { area, cell: null },
        '2026-01-06T22:00',
        '2026-01-07T04:00',
        `FREQ=MONTHLY;BYDAY=${n % 4 || 1}${days[n % 7]}`,
      ),
      turn('blackout', { area, cell: null }, `2026-0${1 + n}-09T06:00`, `2026-0${1 + n}-24T18:00`, null),
      ...[1, 2, 3, 4, 5].map(cell =>
        turn(
          'window',
          { area, cell: `line-${cell}` },
          '2026-01-07T12:00',
          '2026-01-07T14:00',
          'FREQ=WEEKLY;BYDAY=WE',
        ),
      ),
    ]),
  ]
  const asset = (n: number) => `asset-${n}`
  return {
    works: Array.from({ length: ASSETS }, (_, n) => ({
      ...{ asset: asset(n), tag: asset(n), partner: n % 2 === 0 ? `half-${n}` : null },
      place: { site: 'north', area: areas[n % 8]!, cell: `line-${1 + (n % 5)}` },
      constraint: {
        says: 'window',
        half: true,
        states: [],
        method: null,
        preconditions: [],
        reason: { en: '' },
        from: 'shipped',
        by: null,
        at: null,
      },
    })),
    ...{ intervention: 'firmware', inWindow: true },
    times: { zone: 'Europe/Berlin', windows, processes: [] },
    others: Array.from({ length: 500 }, (_, n) => {
      const from = now.add({ hours: 17 * n })
      return { number: n, from, to: from.add({ hours: 2 }), assets: [asset(n % ASSETS)] }
    }),
  }
}

/** The earliest time for work on 200 assets, over a year of windows: one that there is, and one that no window is long enough for. */
export function slots(): void {
  const all = planning()
  const measured = [60, 600, 2_000].map(minutes => {
    const used = process.cpuUsage()
    const { took, result } = timedOften(ROUNDS, () => earliest(all, minutes, now))
    const { user, system } = process.cpuUsage(used)
    const refused = result && clashes(all, result, now, null)
    if (refused) throw new Error(`the earliest slot is refused: ${refused.refused}`)
    const computed = (user + system) / 1_000 / ROUNDS
    return { minutes, took, computed, from: result === null ? 'none within a year' : `${result.from}` }
  })
  printTable(
    `The earliest slot for ${ASSETS} assets of ${areas.length * 5} cells, ${all.times.windows.length} windows and blackouts, ${all.others.length} other works, median of ${ROUNDS}`,
    ['minutes of work', 'ms', 'ms of CPU', 'found'],
    measured.map(({ minutes, took, computed, from }) => [minutes, short(took), short(computed), from]),
  )
  const slowest = Math.max(...measured.map(one => one.took))
  expectAt({
    what: `earliest slot, ${ASSETS} assets, a year`,
    measured: slowest,
    wanted: 50,
    unit: 'ms',
    atMost: true,
  })
}
