import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { addressText } from '#rules/network/address.ts'
import { protocols } from '#rules/network/flow.ts'
import { emptyReport } from './report.ts'
import { logReader } from './zeek.ts'

/** Reads a log that comes in pieces of so many bytes. */
async function read(log: string | Uint8Array, size = 7) {
  const bytes = typeof log === 'string' ? new TextEncoder().encode(log) : log
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield new Uint8Array(bytes.slice(at, at + size))
  }
  const report = emptyReport()
  const found: string[] = []
  for await (const flows of logReader().read(pieces(), report))
    for (let i = 0; i < flows.count; i++) {
      const service = flows.services[flows.service[i]!]
      const time = flows.time[i]!
      found.push(
        [
          addressText(flows.source, 4 * i),
          addressText(flows.target, 4 * i),
          `${flows.port[i]}/${protocols[flows.protocol[i]!]}`,
          service,
          Number.isNaN(time) ? '?' : new Date(time).toISOString(),
          flows.bytes[i],
          flows.silent[i] ? 'silent' : '',
        ]
          .join(' ')
          .trim(),
      )
    }
  expect(report.flows + report.marks + report.unread).toBe(report.lines)
  return { found, report, why: report.list.map(({ from, to, why }) => `${from}-${to} ${why.refused}`) }
}

const head = `#separator \\x09
#set_separator\t,
#empty_field\t(empty)
#unset_field\t-
#path\tconn
#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tresp_bytes\tconn_state
#types\ttime\tstring\taddr\tport\taddr\tport\tenum\tstring\tinterval\tcount\tcount\tstring
`
const line = '1760000000.250000\tC1\t10.1.0.5\t50000\t10.2.0.7\t502\ttcp\tmodbus\t1.5\t100\t250\tSF\n'
const seen = '10.1.0.5 10.2.0.7 502/tcp modbus 2025-10-09T08:53:20.250Z 350'

test('PLANT-8 a log is read with its head, without one, packed, with CRLF, and its last line without an end', async () => {
  for (const log of [
    head + line,
    line,
    (head + line).replaceAll('\n', '\r\n'),
    (head + line).trimEnd(),
    `\ufeff${head}${line}`,
  ])
    expect((await read(log)).found).toEqual([seen])
  expect((await read(gzipSync(head + line))).found).toEqual([seen])
})

test('PLANT-8 columns come in any order, with another separator, and change where logs were put together', async () => {
  const other =
    '#separator \\x2c\n#fields,proto,id.resp_p,id.resp_h,id.orig_h\nudp,53,2001:db8::1,fe80::2%eth0\n'
  const { found, why } = await read(`${head}${line}${other}#separator \\x09\n${head}${line}`)
  expect(found).toEqual([seen, 'fe80::2 2001:db8::1 53/udp  ? 0', seen])
  expect(why).toEqual([])
})

test('PLANT-8 a masked time is no time, states tell who never answered, ICMP has no port', async () => {
  const odd = [
    'XXXXXXXXXX.XXXXXX\tC\t10.1.0.5\t8\t10.2.0.7\t3\ticmp\t-\t-\t-\t-\tOTH',
    '1760000000.0\tC\t10.1.0.5\t8\t10.2.0.7\t22\ttcp\t-\t-\t-\t-\tREJ',
  ].join('\n')
  const { found, report } = await read(head + odd)
  expect(found).toEqual([
    '10.1.0.5 10.2.0.7 0/icmp  ? 0',
    '10.1.0.5 10.2.0.7 22/tcp  2025-10-09T08:53:20.000Z 0 silent',
  ])
  expect(report.undated).toBe(1)
})

test('PLANT-8 JSON is read, flat and nested, with every way in which Zeek writes times', async () => {
  const ends = '"id.orig_h":"10.1.0.5","id.resp_h":"10.2.0.7","id.resp_p":502'
  const rest = '"proto":"tcp","service":"modbus","orig_bytes":100,"resp_bytes":250'
  const log = [
    `{"ts":1760000000.25,${ends},${rest}}`,
    `{"_path":"conn","ts":"2025-10-09T08:53:20.250000Z",${ends},${rest}}`,
    `{"ts":1760000000250,"id":{"orig_h":"10.1.0.5","resp_h":"10.2.0.7","resp_p":502},${rest}}`,
    `{"_path":"dns",${ends},${rest}}`,
    '{"ts":1,',
    '{"ts":1}',
  ].join('\n')
  const { found, why } = await read(log, 64)
  expect(found).toEqual([seen, seen, seen])
  expect(why).toEqual(['4-4 flows.other_log', '5-5 flows.not_json', '6-6 flows.fields'])
})

test('PLANT-8 what is no flow is listed with its lines and its reason', async () => {
  const log = [
    head + line.trimEnd(),
    line.replace('10.1.0.5', '10.1.0.500').trimEnd(),
    line.replace('502', '70000').trimEnd(),
    line.replace('tcp', 'F').trimEnd(),
    'cut\toff',
    'cut\toff',
    '',
    '#path\tdns',
    line.trimEnd(),
    '#path\tconn',
    '#fields\tts\tproto',
    line.trimEnd(),
  ].join('\n')
  const { found, why, report } = await read(log)
  expect(found).toEqual([seen])
  expect(why).toEqual([
    '9-9 flows.address',
    '10-10 flows.port',
    '11-11 flows.protocol',
    '12-13 flows.columns',
    '16-16 flows.other_log',
    '19-19 flows.no_field',
  ])
  expect(report.list[3]!.text).toBe('cut\toff')
  expect((await read('10.1.0.5\thello\n')).why).toEqual(['1-1 flows.no_head'])
  expect((await read(`${'x'.repeat(2 ** 21)}\n${line}`, 2 ** 16)).why).toEqual(['1-1 flows.too_long'])
})

test('PLANT-8 a packed log that breaks off is read up to there', async () => {
  const lines = Array.from({ length: 2_000 }, (_, i) => line.replace('50000', String(i))).join('')
  const packed = gzipSync(head + lines, { level: 0 })
  const { found, report, why } = await read(packed.subarray(0, 70_000), 4_096)
  expect(report.broken?.refused).toBe('table.gzip_cut')
  expect(found.length).toBeGreaterThan(500)
  expect(why.length).toBeLessThan(2)
})
