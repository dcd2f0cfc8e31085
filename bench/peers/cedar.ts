import { columns, type Facts, type Rule } from '../workload.ts'
import { loadCommonJs, type Peer } from './peer.ts'

type Failure = { type: 'failure'; errors: unknown }
type Cedar = {
  preparsePolicySet(
    id: string,
    policies: { staticPolicies: Record<string, string> },
  ): { type: 'success' } | Failure
  statefulIsAuthorized(
    call: object,
  ): { type: 'success'; response: { diagnostics: { reason: string[] } } } | Failure
}

function policy({ cells }: Rule): string {
  const tests = columns.flatMap(({ name }, i) => {
    const cell = cells[i] ?? null
    const fact = `context.${name}`
    if (cell === null) return []
    if ('is' in cell) return `${fact} == ${cell.is}`
    if ('low' in cell) return `${fact} >= ${cell.low} && ${fact} <= ${cell.high}`
    return cell.in.length === 1
      ? `${fact} == "${cell.in[0]}"`
      : `[${cell.in.map(value => `"${value}"`).join(', ')}].contains(${fact})`
  })
  return `permit(principal, action, resource)${tests.length === 0 ? '' : ` when { ${tests.join(' && ')} }`};`
}

let loaded = 0

/** Cedar tells which policies allowed: every rule is a policy, and the lowest number among them has won. */
export const cedar: Peer = {
  name: 'cedar-wasm',
  package: '@cedar-policy/cedar-wasm',
  inFlight: 0,
  async load(rules) {
    const { preparsePolicySet, statefulIsAuthorized } = loadCommonJs<Cedar>('@cedar-policy/cedar-wasm/nodejs')
    const id = `table${loaded++}`
    const policies = Object.fromEntries(rules.map((rule, i) => [`p${i}`, policy(rule)]))
    const parsed = preparsePolicySet(id, { staticPolicies: policies })
    if (parsed.type === 'failure') throw new Error(`cedar: ${JSON.stringify(parsed.errors).slice(0, 200)}`)
    const call = {
      principal: { type: 'Person', id: 'anyone' },
      action: { type: 'Action', id: 'decide' },
      resource: { type: 'Plant', id: 'any' },
      entities: [],
      preparsedPolicySetId: id,
    }
    return (context: Facts) => {
      const answer = statefulIsAuthorized({ ...call, context })
      if (answer.type === 'failure') throw new Error(`cedar: ${JSON.stringify(answer.errors).slice(0, 200)}`)
      let first = -1
      for (const reason of answer.response.diagnostics.reason) {
        const rule = Number(reason.slice(1))
        if (first < 0 || rule < first) first = rule
      }
      return first
    }
  },
}
