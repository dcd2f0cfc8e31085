import { type Cell, columns, type Facts } from '../workload.ts'
import { load, type Peer } from './peer.ts'

type Enforcer = {
  addFunction(name: string, test: (value: string, list: string) => boolean): Promise<void>
  addPolicies(policies: string[][]): Promise<boolean>
  enforceExSync(...request: (string | number)[]): [boolean, string[]]
}
type Casbin = {
  newModelFromString(text: string): object
  newEnforcer(model: object): Promise<Enforcer>
}

const names = columns.map(({ name }) => name)
const fields = names.flatMap(name => (name === 'criticality' ? ['low', 'high'] : [name]))
const test = (name: string) => {
  if (name === 'criticality') return 'r.criticality >= p.low && r.criticality <= p.high'
  const equal = `p.${name} == "*" || p.${name} == r.${name}`
  return name === 'regulated' || name === 'oemSupported'
    ? `(${equal})`
    : `(${equal} || anyOf(r.${name}, p.${name}))`
}
const model = `
[request_definition]
r = ${names.join(', ')}
[policy_definition]
p = ${fields.join(', ')}, rule
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = ${names.map(test).join(' && ')}
`

function texts(cell: Cell, name: string): string[] {
  if (name === 'criticality') return cell && 'low' in cell ? [`${cell.low}`, `${cell.high}`] : ['1', '5']
  if (cell === null) return ['*']
  return 'in' in cell ? [cell.in.join('|')] : 'is' in cell ? [`${cell.is}`] : []
}

/** Every rule is a policy; casbin stops at the first that allows and tells which it was. */
export const casbin: Peer = {
  name: 'casbin',
  package: 'casbin',
  inFlight: 0,
  async load(rules) {
    const { newEnforcer, newModelFromString } = await load<Casbin>('casbin')
    const enforcer = await newEnforcer(newModelFromString(model))
    await enforcer.addFunction(
      'anyOf',
      (value, list) => list.includes('|') && list.split('|').includes(value),
    )
    const policies = rules.map(({ cells }, i) => [
      ...names.flatMap((name, c) => texts(cells[c] ?? null, name)),
      String(i),
    ])
    await enforcer.addPolicies(policies)
    return (facts: Facts) => {
      const request = names.map(name => (name === 'criticality' ? facts[name] : String(facts[name])))
      const [allowed, policy] = enforcer.enforceExSync(...request)
      return allowed ? Number(policy.at(-1)) : -1
    }
  },
}
