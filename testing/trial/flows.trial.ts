import { createReadStream, existsSync, globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { emptyReport } from '#exchange/flows/report.ts'
import { logReader } from '#exchange/flows/zeek.ts'
import type { Bytes } from '#exchange/table/bytes.ts'
import { addressText } from '#rules/network/address.ts'
import { home } from '../house.ts'

const data = resolve(home, process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data', 'flows')
const logs = globSync('**/*.log', { cwd: data }).toSorted()

async function read(file: string) {
  const report = emptyReport()
  const hosts = new Set<string>()
  for await (const flows of logReader().read(createReadStream(file) as Bytes, report))
    for (let i = 0; i < flows.count; i++)
      hosts.add(addressText(flows.source, 4 * i)).add(addressText(flows.target, 4 * i))
  return { report, hosts }
}

test('PLANT-8 every line of every Zeek log is counted or listed with its reason', async () => {
  if (!existsSync(data)) throw new Error(`The logs are not at ${data}: set COUNTERSIGN_TRIAL_DATA.`)
  expect(logs.length).toBeGreaterThan(15)
  for (const log of logs) {
    const { report } = await read(resolve(data, log))
    const text = readFileSync(resolve(data, log), 'latin1')
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    expect(report.broken, log).toBeNull()
    expect(report.lines, log).toBe(lines)
    expect(report.flows + report.marks + report.unread, log).toBe(lines)
    expect(
      report.list.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      log,
    ).toBe(report.unread)
    // A log of connections is read whole, masked times and all; of every other one each line is named as that, one without a head as well.
    if (basename(log) === 'conn.log') {
      expect(report.unread, log).toBe(0)
      expect(report.flows, log).toBe(
        text.split('\n').filter(line => line !== '' && !line.startsWith('#')).length,
      )
      expect(report.undated, log).toBe(text.includes('XXXXXXXXXX.XXXXXX') ? report.flows : 0)
    } else {
      expect(report.flows, log).toBe(0)
      expect([...new Set(report.list.map(({ why }) => why.refused))], log).toEqual([
        text.includes('#path') ? 'flows.other_log' : 'flows.no_head',
      ])
    }
  }
})

test('PLANT-8 the plant of plant-mb: 160 connections among 61 hosts', async () => {
  const { report, hosts } = await read(resolve(data, 'plant-mb/conn.log'))
  expect(report.flows).toBe(160)
  expect(hosts.size).toBe(61)
})
