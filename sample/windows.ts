import { randomUUID } from 'node:crypto'
import { addWindow } from '#acts/window/add.ts'
import { setProcess } from '#acts/window/setProcess.ts'
import { wallTimes } from '#rules/time/recurrence.ts'
import { idOf as nameId } from './company.ts'
import type { WindowsFile } from './schema.ts'
import type { Deed, Teller } from './teller.ts'

/** Long enough ago for every series to have come round. */
const AGO = { months: 4 }
const BEFORE = { days: 20 }

/** Windows and blackouts as planning put them in, and what the shifts said of their processes yesterday. */
export function deedsOfWindows(
  { windows, processes }: WindowsFile,
  today: Temporal.PlainDate,
): readonly Deed[] {
  const put = windows.map(({ by, day, at, hours, rule = null, only = null, ...said }): Deed => {
    const since = today.subtract(AGO)
    const start = rule === null ? timeOn(today.add({ days: day ?? 0 }), at) : firstOf(rule, timeOn(since, at))
    const write = (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'minute' })
    const times = { start: write(start), end: write(start.add({ hours })), rule }
    return {
      day: (rule === null ? today.subtract(BEFORE) : since).toString(),
      hour: 14,
      by: nameId(by),
      async acts({ act }: Teller) {
        await act(addWindow, { window: randomUUID(), ...said, ...times, interventions: only })
      },
    }
  })
  const set = processes.map(
    ({ by, ...said }): Deed => ({
      day: today.subtract({ days: 1 }).toString(),
      hour: 14,
      by: nameId(by),
      async acts({ act }: Teller) {
        await act(setProcess, said, { rev: 0 })
      },
    }),
  )
  return [...put, ...set]
}

const timeOn = (day: Temporal.PlainDate, at: string) => day.toPlainDateTime(Temporal.PlainTime.from(at))

const firstOf = (rule: string, from: Temporal.PlainDateTime) =>
  wallTimes(rule, from, from, from.add({ years: 1 }))[0] ?? from
