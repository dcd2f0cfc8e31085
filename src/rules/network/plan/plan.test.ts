import { describe, expect, test } from 'vitest'
import { isRefusal, refuse } from '../../refusal.ts'
import { gapsOf, purdueLevels, zoneFact } from '../security.ts'
import { changesOf, signedPart, stamped, withPermission } from './changes.ts'
import { agreedIn, type Plan, readPlan, readPlanAlone } from './plan.ts'
import { fieldsOf, permissionIn } from './proposal.ts'

const file = {
  format: 'countersign.zones/1',
  zones: [
    { id: 'office', label: { de: 'Büro', en: 'Office' }, level: 4, prefixes: ['10.1.0.0/16'] },
    {
      ...{ id: 'cell', level: 1, owner: 'control-engineering', marks: ['safety', 'safety'] },
      ...{ target: [2, 2, 3, 1, 2, 2, 2], achieved: [2, 1, 3, 2, 2, 2, 0] },
    },
  ],
  conduits: [
    {
      ...{ id: 'up', from: 'cell', to: 'office', technology: 'Data diode', marks: [] },
      permissions: [{ id: 'historian', protocol: 'tcp', ports: [443, '8000-8010'], purpose: 'Values' }],
    },
  ],
}
const plan = (change: (data: typeof file) => void = () => undefined): Plan => {
  const data = structuredClone(file)
  change(data)
  const read = readPlanAlone(data)
  if ('refusals' in read) throw new Error(JSON.stringify(read.refusals))
  return read
}

describe('PLANT-7 zones and conduits as a document', () => {
  test('are written in one way, and reading that gives the same', () => {
    const [office, cell] = plan().zones
    expect(office).toMatchObject({ label: { en: 'Office', de: 'Büro' }, marks: [] })
    expect(cell).toMatchObject({ label: { en: 'cell' }, marks: ['safety'], owner: 'control-engineering' })
    expect(plan().conduits[0]?.permissions[0]).toEqual({
      ...{ id: 'historian', protocol: ['tcp'], ports: ['443', '8000-8010'], direction: 'forward' },
      purpose: 'Values',
    })
    expect(readPlanAlone(plan())).toEqual(plan())
    expect(agreedIn(plan(), []).permissions[0]?.ports).toEqual([
      { from: 443, to: 443 },
      { from: 8000, to: 8010 },
    ])
  })

  test('name no assets, which stand in the list; a file may, and says how many', () => {
    const assets = [{ id: 'P-1', zone: 'cell', addresses: ['10.2.0.1'] }]
    expect(readPlan({ ...file, assets })).toMatchObject({ assets: 1, plan: plan() })
    expect(readPlanAlone({ ...file, assets })).toMatchObject({
      refusals: [{ refused: 'zones.assets_listed', where: 'assets' }],
    })
  })

  test.each([
    ['six levels', { target: [1, 1, 1, 1, 1, 1] }],
    ['a level of 5', { achieved: [5, 1, 1, 1, 1, 1, 1] }],
    ['a level between', { level: 2.5 }],
    ['a mark that nobody knows', { marks: ['odd'] }],
  ])('refuse %s, and say where', (_, wrong) => {
    const zones = [{ ...file.zones[0], ...wrong }, file.zones[1]]
    const read = readPlanAlone({ ...file, zones })
    expect(read).toMatchObject({ refusals: [{ refused: 'zones.shape' }] })
    expect('refusals' in read && read.refusals[0]?.where).toMatch(/^zones\.0\./)
  })

  test('tell where a zone has less than its target, and nothing where one was not said', () => {
    const control = plan().zones[1]!
    expect(gapsOf(control, 'achieved')).toEqual(['uc', 'ra'])
    expect(gapsOf({ ...control, capability: [4, 4, 4, 4, 4, 4, 1] }, 'capability')).toEqual(['ra'])
    expect(gapsOf(control, 'capability')).toEqual([])
    expect(gapsOf(plan().zones[0]!, 'achieved')).toEqual([])
  })
})

test('PLANT-7 SPLIT-3 a zone is in conditions of the split what its level says, a safety zone whatever its level', () => {
  const facts = purdueLevels.map(level => zoneFact(level, false))
  expect(facts).toEqual(['control', 'control', 'supervision', 'site', 'dmz', null, null])
  expect([zoneFact(4, true), zoneFact(null, true), zoneFact(null, false)]).toEqual(['safety', 'safety', null])
})

describe('PLANT-7 what a draft changes', () => {
  test('is told by zone, conduit and permission', () => {
    expect(changesOf(plan(), plan())).toEqual([])
    const other = plan(data => {
      data.zones[0]!.level = 5
      data.zones.push({ id: 'dmz', label: { de: 'DMZ', en: 'DMZ' }, level: 3.5, prefixes: [] })
      data.conduits[0]!.permissions = []
    })
    expect(changesOf(plan(), other)).toEqual([
      { part: 'zone', id: 'office', how: 'changed', fields: ['level'] },
      { part: 'zone', id: 'dmz', how: 'added', fields: [] },
      { part: 'permission', conduit: 'up', id: 'historian', how: 'removed', fields: [] },
    ])
    expect(changesOf(null, plan()).map(({ how }) => how)).toEqual(['added', 'added', 'added', 'added'])
  })

  test('by which decision: what stays keeps its own, what is new gets this one, what a file claims is nothing', () => {
    const first = stamped(plan(), null, 7)
    const claimed = plan(data => {
      Object.assign(data.conduits[0]!.permissions[0]!, { decision: 99 })
      data.conduits[0]!.permissions.push({ id: 'ntp', protocol: 'udp', ports: [123], purpose: 'Time' })
    })
    const numbers = (of: Plan) => of.conduits[0]?.permissions.map(({ decision }) => decision)
    expect(numbers(first)).toEqual([7])
    expect(numbers(stamped(claimed, first, null))).toEqual([7, undefined])
    expect(numbers(stamped(claimed, first, 8))).toEqual([7, 8])
    const other = plan(data => {
      data.conduits[0]!.permissions[0]!.ports = [80]
    })
    expect(numbers(stamped(other, first, 8))).toEqual([8])
    expect(signedPart(stamped(plan(), first, 8))).toEqual(signedPart(plan()))
  })
})

describe('PLANT-7 traffic that is proposed', () => {
  const conduit = plan().conduits[0]!
  const proposal = {
    ...{ protocol: ['tcp', 'udp'] as const, ports: ['53'], service: 'dns', direction: 'back' as const },
    ...{ from: null, until: '2026-12-31', purpose: 'Names' },
  }

  test('stands in the decision as people read it, and becomes what was proposed', () => {
    const fields = fieldsOf(conduit, proposal)
    expect(fields).toEqual({
      ...{ conduit: 'up', protocol: 'tcp, udp', ports: '53', service: 'dns' },
      ...{ direction: 'office → cell', until: '2026-12-31', purpose: 'Names' },
    })
    const permission = permissionIn(conduit, fields, 'd-12')
    expect(permission).toEqual({
      ...{ id: 'd-12', protocol: ['tcp', 'udp'], ports: ['53'], service: 'dns', direction: 'back' },
      ...{ until: '2026-12-31', purpose: 'Names' },
    })
    if (isRefusal(permission)) throw new Error(permission.refused)
    const more = withPermission(plan(), 'up', permission)
    expect(isRefusal(more) || changesOf(plan(), more)).toMatchObject([{ id: 'd-12', how: 'added' }])
    expect(isRefusal(more) || withPermission(more, 'up', permission)).toMatchObject({
      refused: 'network.permission_there',
    })
    expect(withPermission(plan(), 'down', permission)).toEqual(refuse('network.no_conduit', { name: 'down' }))
  })

  test('is refused where the conduit joins other zones by now, and where it is no permission', () => {
    const fields = fieldsOf(conduit, proposal)
    expect(permissionIn({ ...conduit, to: 'dmz' }, fields, 'd-12')).toMatchObject({
      refused: 'network.other_zones',
    })
    const ports = fieldsOf(conduit, { ...proposal, ports: ['70000'] })
    expect(permissionIn(conduit, ports, 'd-12')).toMatchObject({ refused: 'zones.shape' })
    const icmp = fieldsOf(conduit, { ...proposal, protocol: ['icmp'] })
    expect(permissionIn(conduit, icmp, 'd-12')).toMatchObject({ refused: 'zones.no_ports' })
  })
})
