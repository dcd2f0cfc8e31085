import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { contenders } from './contenders.ts'
import { printTable } from './print.ts'
import { workloads } from './workload.ts'

const COUNT = 10_000
const program = fileURLToPath(new URL('memory.ts', import.meta.url))
const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1)

/** What each contender holds with 10,000 rules, measured in a process of its own. */
export function memories(): void {
  const measure = (name: string, workload: string): { rss: number; held: number } =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', program, name, workload, String(COUNT)], {
        encoding: 'utf8',
      }),
    )
  printTable(
    `Memory with ${COUNT} rules loaded, MiB: held in JavaScript, and what the process grew by (with native code)`,
    ['', ...workloads.flatMap(workload => [`${workload}: held`, 'process'])],
    contenders.map(({ name }) => [
      name,
      ...workloads.flatMap(workload => {
        const { rss, held } = measure(name, workload)
        return [mebibytes(held), mebibytes(rss)]
      }),
    ]),
  )
}
