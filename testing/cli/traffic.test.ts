import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { countersign, folderWith } from './run.ts'

const zones = `format: countersign.zones/1
zones:
  - { id: office, label: { en: Office, de: Büro }, prefixes: [10.1.0.0/16, '2001:db8:1::/48'] }
  - { id: control, prefixes: [10.2.0.0/16] }
  - { id: safety, prefixes: [10.2.9.0/24] }
assets:
  - { id: HIS-1, zone: office, addresses: [10.2.0.99] }
conduits:
  - id: supervision
    from: office
    to: control
    permissions:
      - { id: modbus, protocol: tcp, ports: 502, service: modbus }
      - { id: vendor, protocol: tcp, ports: 5900, until: 2026-01-31 }
      - { id: web, protocol: tcp, ports: [80, 8000-8080] }
`
const at = (day: number) => Date.UTC(2026, 0, day) / 1_000
const flow = (time: number, from: string, to: string, port: number, service = '-', state = 'SF') =>
  `${time}.000000\tC\t${from}\t50000\t${to}\t${port}\ttcp\t${service}\t1\t100\t200\t${state}\n`
const agreedFlow = flow(at(1), '10.1.0.5', '10.2.0.7', 502, 'modbus')
const log = [
  agreedFlow.repeat(1_000),
  flow(at(2), '10.1.0.5', '10.2.0.7', 502, 'http'),
  flow(at(3), '10.1.0.5', '10.2.0.7', 5900),
  flow(at(120), '10.1.0.5', '10.2.0.7', 5900),
  flow(at(4), '10.2.0.99', '10.1.0.6', 445),
  flow(at(5), '10.1.0.5', '10.2.9.1', 502),
  flow(at(6), '192.0.2.1', '10.2.0.7', 502),
  ...Array.from({ length: 60 }, (_, i) => flow(at(7), '10.1.0.66', `10.2.0.${i}`, 22, '-', 'S0')),
  'not a flow\n',
].join('')

test('PLANT-8 the command line says what keeps to the agreed conduits, and what does not', () => {
  using folder = folderWith({
    'plant.zones.yaml': zones,
    'conn.log': log,
    'conn.log.gz': gzipSync(agreedFlow),
  })
  const args = ['traffic', 'check', '--agreed', folder.at('plant.zones.yaml'), folder.at('conn.log')]
  const { code, out, err } = countersign([...args, folder.at('conn.log.gz'), '--json'])
  expect(err).toBe('')
  expect(code).toBe(1)
  const seen = JSON.parse(out)
  expect(seen).toMatchObject({ flows: 1_067, first: '2026-01-01T00:00:00.000Z' })
  expect(seen.verdicts).toEqual({ inside: 1, agreed: 1_002, 'not-agreed': 2, 'no-conduit': 1, unknown: 1 })
  const agreed = seen.lines.filter((line: { verdict: string }) => line.verdict === 'agreed')
  expect(agreed.map((line: { permission: string; flows: number }) => [line.permission, line.flows])).toEqual([
    ['supervision/modbus', 1_001],
    ['supervision/vendor', 1],
  ])
  expect(seen.scans).toMatchObject([
    { kind: 'hosts', source: '10.1.0.66', port: 22, flows: 60, from: 'office' },
  ])
  expect(seen.expired).toMatchObject([
    { permission: 'supervision/vendor', until: '2026-02-01T00:00:00.000Z', flows: 1 },
  ])
  // Seen from the last day of the log, the first permission was last used 119 days ago.
  expect(seen.unused.permissions).toEqual([
    { permission: 'supervision/modbus', last: '2026-01-01T00:00:00.000Z', watched: 90 },
    { permission: 'supervision/web', last: null, watched: 90 },
  ])
  expect(seen.files.map((file: { flows: number }) => file.flows)).toEqual([1_066, 1])
  expect(seen.files[0].list).toMatchObject([{ code: 'flows.no_head', text: 'not a flow' }])

  const text = countersign(args, { LANG: 'de_DE.UTF-8' }).out
  expect(text).toContain('Zwischen Zonen ohne Übergang:\n  office → safety  tcp/502')
  expect(text).toContain('supervision/vendor, abgelaufen 2026-02-01 00:00')
})

test('PLANT-8 all as agreed is exit code 0; what cannot be read is 2, and says where', () => {
  const bad = zones.replace('10.2.9.0/24', '10.2.9.7/24').replace('to: control', 'to: contrl')
  using folder = folderWith({
    'plant.zones.yaml': zones,
    'bad.yaml': bad,
    'conn.log': agreedFlow,
    'other.log': '1\t2\n',
  })
  const check = (agreed: string, ...rest: string[]) =>
    countersign(['traffic', 'check', '--agreed', folder.at(agreed), ...rest])
  const fine = check('plant.zones.yaml', folder.at('conn.log'))
  expect(fine.code, fine.out + fine.err).toBe(0)
  const { code, err } = check('bad.yaml', folder.at('conn.log'))
  expect(code).toBe(2)
  expect(err).toContain('line 11, column 9: There is no zone "contrl".')
  expect(err).toContain('10.2.9.7/24 is an address within 10.2.9.0/24.')
  expect(check('plant.zones.yaml', folder.at('other.log'))).toMatchObject({ code: 2 })
  expect(check('plant.zones.yaml', folder.at('gone.log')).err).toContain('there is no such file')
  expect(countersign(['traffic', 'check', folder.at('conn.log')]).err).toContain('--agreed')
  expect(countersign(['traffic']).code).toBe(2)
})
