import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { countersign } from '../cli/run.ts'
import { home } from '../house.ts'

const data = resolve(home, process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data')
const workbook = resolve(data, 'raci/manufacturing-midsize.md')
const standard = resolve(home, 'content/split/standard.split.yaml')

type Found = { kind: string; severity: string; activity: string | null; message: string }

function checked(args: readonly string[] = []) {
  if (!existsSync(workbook))
    throw new Error(`The RACI matrix is not at ${workbook}: set COUNTERSIGN_TRIAL_DATA.`)
  const { code, out, err } = countersign(['check', workbook, '--json', ...args])
  expect(err).toBe('')
  const [file] = JSON.parse(out).files
  const of = (kind: string) => file.findings.filter((finding: Found) => finding.kind === kind)
  console.log(`RACI matrix ${args.join(' ')}: ${JSON.stringify({ ...file, findings: file.findings.length })}`)
  return { code, file, of }
}

test('SPLIT-10 a manufacturer’s RACI matrix is understood in full, and what is wrong with it is found', () => {
  const { code, file, of } = checked()
  expect(file).toMatchObject({
    format: 'markdown',
    verdict: 'refuted',
    activities: 47,
    functions: 4,
    unread: [],
  })
  expect(of('two-owners')).toEqual([
    expect.objectContaining({
      activity: '21',
      message: expect.stringContaining('Security Awareness Training'),
    }),
  ])
  expect(of('no-owner')).toEqual([])
  expect(of('no-responsible')).toHaveLength(8)
  expect(of('side-unknown')).toHaveLength(4)
  expect(file.notChecked).toContain('one-sided')
  expect(code).toBe(1)
})

test('SPLIT-6 with all sides said, external owners and the missing operations side are errors', () => {
  const sides = ['CIO=it', 'Infrastructure Director=it', 'MSP=it,external', 'MSSP=it,external']
  const { code, file, of } = checked(sides.flatMap(side => ['--side', side]))
  expect(new Set(of('external-owner').map((finding: Found) => finding.activity)).size).toBe(29)
  expect(of('one-sided')).toEqual([expect.objectContaining({ severity: 'error', activity: null })])
  expect(of('side-unknown')).toEqual([])
  expect(file.notChecked).not.toContain('one-sided')
  expect(code).toBe(1)
})

test('SPLIT-4 the standard split is proved on the command line', () => {
  const { code, out } = countersign(['check', standard, '--json'])
  const [file] = JSON.parse(out).files
  expect(file.verdict).toBe('proved')
  expect(file.activities).toBeGreaterThanOrEqual(60)
  expect(file.findings.filter((finding: Found) => finding.severity === 'error')).toEqual([])
  expect(code).toBe(0)
})
