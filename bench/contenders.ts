import { engineFor, ruleOf } from './engine.ts'
import { naive } from './naive.ts'
import { peers } from './peers/all.ts'
import { versionOf, type Winner } from './peers/peer.ts'
import type { Facts, Rule, Workload } from './workload.ts'

/** Whatever answers questions on a loaded table. `ask` is what is measured; `winner` says which rule it found. */
export type Asked = { ask: (facts: Facts) => unknown; winner: Winner }

export type Contender = {
  name: string
  version: string
  /** 0: answers at once. Otherwise it answers later, and so many questions are asked before waiting. */
  inFlight: number
  load(workload: Workload, rules: readonly Rule[]): Promise<Asked>
}

const alone = (winner: Winner): Asked => ({ ask: winner, winner })

const NAIVE: Contender = {
  name: 'naive scan',
  version: process.version,
  inFlight: 0,
  load: async (_, rules) => alone(naive(rules)),
}

const own = (name: string, pick: (engine: ReturnType<typeof engineFor>) => Asked): Contender => ({
  name: `countersign, ${name}`,
  version: 'this',
  inFlight: 0,
  load: async (workload, rules) => pick(engineFor(workload, rules)),
})

export const WINNER: Contender = own('winner alone', engine => alone(engine.winner))
export const ANSWER: Contender = own('full RACI answer', ({ answer }) => ({
  ask: answer,
  winner: question => ruleOf(answer(question)),
}))
export const REASON: Contender = own('with a reason per column', ({ explained }) => ({
  ask: explained,
  winner: question => ruleOf(explained(question)),
}))

export const contenders: readonly Contender[] = [
  NAIVE,
  WINNER,
  own('winner alone, in pages', engine => alone(engine.inPages())),
  ANSWER,
  REASON,
  ...peers.map(peer => ({
    name: peer.name,
    version: versionOf(peer.package),
    inFlight: peer.inFlight,
    load: async (_: Workload, rules: readonly Rule[]) => alone(await peer.load(rules)),
  })),
]
export const isPeer = ({ version }: Contender): boolean => version !== 'this' && version !== process.version
