import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Adds up what vitest wrote for `.ci/run`. A file that did not load, and a step that failed before or beside its
// tests (types, lint, an error outside of any test), count as one failure each: nothing red may count as green.
// What failed is named last, where it is read even if only the end of the output is kept.
type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

const folder = process.argv[2] ?? '.'
const total = { passed: 0, failed: 0 }

for (const line of readFileSync(join(folder, 'steps'), 'utf8').trim().split('\n')) {
  const [step, code] = line.split(' ')
  const file = join(folder, `${step}.json`)
  const report: Report | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const failed = report === null ? 0 : report.numFailedTests + report.testResults.filter(didNotLoad).length
  total.passed += report?.numPassedTests ?? 0
  total.failed += failed === 0 && (code !== '0' || report === null) ? 1 : failed
  for (const line of report?.testResults.flatMap(failures) ?? []) console.log(line)
  if (code !== '0') console.log(`npm run ${step} failed`)
}

console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

function didNotLoad(file: Report['testResults'][number]) {
  return file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')
}

function failures(file: Report['testResults'][number]): readonly string[] {
  const tests = file.assertionResults.filter(test => test.status === 'failed')
  const said = (text: string) => text.slice(0, 600)
  return didNotLoad(file)
    ? [`FAILED ${file.name}: ${said(file.message)}`]
    : tests.map(test => `FAILED ${file.name}: ${test.fullName}: ${said(test.failureMessages.join('\n'))}`)
}
