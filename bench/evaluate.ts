import { ANSWER, type Asked, type Contender, contenders, isPeer, REASON, WINNER } from './contenders.ts'
import { naive } from './naive.ts'
import { expectAt, printTable, short } from './print.ts'
import { median } from './stats.ts'
import { type Facts, questions, rulesOf, type Workload, workloads } from './workload.ts'

const COUNTS = [10, 100, 1_000, 10_000]
const ROUNDS = 5
const QUESTIONS = 65_536
/** A pass over all questions takes our engine two milliseconds: passes are added up to this many at least. */
const FAST_MS = 30
/** Peers are asked for so long in each round, however many questions that makes. */
const PEER_MS = 300

const text = questions(QUESTIONS)

/** Questions parsed anew; collected twice, so that no pass pays for moving those of another. */
function fresh(): Facts[] {
  const list = JSON.parse(text)
  for (let i = 0; i < 2; i++) globalThis.gc?.({ type: 'minor' })
  return list
}

type Result = { rate: number; times: number; load: number; checked: number; wrong: number }

/** Questions a second for every contender: the same table, the same questions, freshly parsed for each pass. */
export async function evaluations(): Promise<void> {
  for (const workload of workloads) {
    const results = new Map<number, Map<Contender, Result>>()
    for (const count of COUNTS) {
      console.log(`… ${workload}, ${count} rules`)
      results.set(count, await compare(workload, count))
    }
    report(workload, results)
  }
}

async function compare(workload: Workload, count: number): Promise<Map<Contender, Result>> {
  const rules = rulesOf(workload, count)
  const expected = Int32Array.from(fresh(), naive(rules))
  const loaded: {
    contender: Contender
    asked: Asked
    result: Omit<Result, 'rate' | 'times'>
    rates: number[]
  }[] = []
  for (const contender of contenders) {
    const start = performance.now()
    const asked = await contender.load(workload, rules)
    const load = performance.now() - start
    const result = { load, ...(await compared(contender, asked, expected)) }
    loaded.push({ contender, asked, result, rates: [] })
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const { contender, asked, rates } of loaded)
      rates.push(isPeer(contender) ? await peerRate(contender, asked) : ownRate(asked))
  const naiveRates = loaded[0]?.rates ?? []
  return new Map(
    loaded.map(({ contender, result, rates }) => {
      const times = median(rates.map((rate, round) => rate / (naiveRates[round] ?? Number.NaN)))
      return [contender, { ...result, rate: median(rates), times }]
    }),
  )
}

/** Every answer is compared with the naive scan's; of slow peers as many as a second allows. */
async function compared(contender: Contender, asked: Asked, expected: Int32Array) {
  const until = isPeer(contender) ? performance.now() + 1_000 : Number.POSITIVE_INFINITY
  let [checked, wrong] = [0, 0]
  for (const question of fresh()) {
    if (performance.now() > until) break
    if ((await asked.winner(question)) !== expected[checked++]) wrong++
  }
  return { checked, wrong }
}

let sink: unknown
function ownRate({ ask }: Asked): number {
  let [asked, took] = [0, 0]
  while (took < FAST_MS) {
    const list = fresh()
    let last: unknown
    const start = performance.now()
    for (let i = 0; i < list.length; i++) last = ask(list[i]!)
    took += performance.now() - start
    sink = last
    asked += list.length
  }
  return (asked / took) * 1_000
}

async function peerRate({ inFlight }: Contender, { ask }: Asked): Promise<number> {
  const list = fresh()
  const start = performance.now()
  let asked = 0
  while (performance.now() - start < PEER_MS) {
    const batch = list.slice(asked % QUESTIONS, (asked % QUESTIONS) + Math.max(inFlight, 1))
    if (inFlight > 1) sink = await Promise.all(batch.map(ask))
    else sink = inFlight === 1 ? await ask(batch[0]!) : ask(batch[0]!)
    asked += batch.length
  }
  return (asked / (performance.now() - start)) * 1_000
}

function report(workload: Workload, results: ReadonlyMap<number, ReadonlyMap<Contender, Result>>): void {
  const at = (count: number, contender: Contender) => results.get(count)?.get(contender)
  const rate = (count: number, contender: Contender) => at(count, contender)?.rate ?? Number.NaN
  const times = (count: number, contender: Contender) => at(count, contender)?.times ?? Number.NaN
  printTable(
    `${workload}: questions a second, and how many times the naive scan (median of ${ROUNDS} interleaved rounds)`,
    ['', 'version', ...COUNTS.flatMap(count => [`${count} rules`, '×'])],
    contenders.map(contender => [
      contender.name,
      contender.version,
      ...COUNTS.flatMap(count => [short(rate(count, contender)), short(times(count, contender))]),
    ]),
  )
  printTable(
    `${workload}: answers compared with the naive scan, and those that differ; milliseconds to load, once`,
    ['', ...COUNTS.flatMap(count => [`${count}: compared`, 'differ', 'load ms'])],
    contenders.map(contender => [
      contender.name,
      ...COUNTS.flatMap(count => {
        const { checked = 0, wrong = 0, load = 0 } = at(count, contender) ?? {}
        return [checked, wrong, short(load)]
      }),
    ]),
  )
  const want = (what: string, measured: number, wanted: number, unit = '× naive') =>
    expectAt({ what: `${workload}: ${what}`, measured, wanted, unit })
  const large = workload === 'W1' ? { winner: 300, answer: 150 } : { winner: 900, answer: 400 }
  want('winner alone, 1,000 rules', times(1_000, WINNER), 75)
  want('winner alone, 10,000 rules', times(10_000, WINNER), large.winner)
  want('full answer, 1,000 rules', times(1_000, ANSWER), 35)
  want('full answer, 10,000 rules', times(10_000, ANSWER), large.answer)
  want('full answer, 10,000 rules', rate(10_000, ANSWER) / rate(10, ANSWER), 0.7, 'of its rate at 10')
  const share = COUNTS.map(count => rate(count, REASON) / rate(count, ANSWER))
  want('with reason, worst of all counts', Math.min(...share), 0.2, 'of the full answer')
}

export const seen = (): unknown => sink
