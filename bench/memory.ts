import { contenders } from './contenders.ts'
import { type Facts, questions, rulesOf, type Workload } from './workload.ts'

// One contender with one table in a process of its own: what it holds when it is ready to answer.
const [, , name, workload, count] = process.argv
const contender = contenders.find(one => one.name === name)
if (!contender) throw new Error(`no contender ${name}`)
const rules = rulesOf(workload as Workload, Number(count))
const list: Facts[] = JSON.parse(questions(20))

const used = () => {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rss, held: heapUsed + external }
}
const before = used()
const { ask } = await contender.load(workload as Workload, rules)
for (const question of list) await ask(question)
const after = used()
console.log(JSON.stringify({ rss: after.rss - before.rss, held: after.held - before.held }))
