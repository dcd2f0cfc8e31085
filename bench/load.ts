import { compile } from '../src/rules/split/engine/compile.ts'
import { tableFrom, textsOf } from './engine.ts'
import { graphOf, loadGraph } from './peers/zen.ts'
import { expectAt, printTable, short } from './print.ts'
import { median } from './stats.ts'
import { type Facts, questions, rulesOf, workloads } from './workload.ts'

const COUNT = 10_000
const ROUNDS = 9

/** 10,000 rules made ready to be asked: ours from S-FEEL text, zen-engine's from its JSON in memory. */
export async function loading(): Promise<void> {
  const question: Facts = JSON.parse(questions(1))[0]
  const rows: (string | number)[][] = []
  for (const workload of workloads) {
    const rules = rulesOf(workload, COUNT)
    const texts = textsOf(rules)
    const graph = graphOf(rules)
    const took = { own: [] as number[], zen: [] as number[], zenAnswer: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      globalThis.gc?.()
      let start = performance.now()
      compile(tableFrom(workload, texts), { code: true }).winner(question)
      took.own.push(performance.now() - start)
      globalThis.gc?.()
      start = performance.now()
      const ask = loadGraph(graph)
      took.zen.push(performance.now() - start)
      await ask(question)
      took.zenAnswer.push(performance.now() - start)
    }
    const [own, zen, zenAnswer] = [median(took.own), median(took.zen), median(took.zenAnswer)]
    const times = median(took.zen.map((ms, round) => ms / (took.own[round] ?? Number.NaN)))
    rows.push([
      workload,
      short(own),
      short(Math.max(...took.own)),
      short(zen),
      short(zenAnswer),
      short(times),
    ])
    expectAt({
      what: `${workload}: compile beside zen-engine's load`,
      measured: times,
      wanted: 1,
      unit: '×',
    })
  }
  printTable(
    `${COUNT} rules made ready, milliseconds (median of ${ROUNDS} rounds)`,
    ['', 'ours, first answer included', 'slowest', 'zen-engine', 'with first answer', 'zen ÷ ours'],
    rows,
  )
}
