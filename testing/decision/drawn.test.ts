import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cycle, decisionSteps } from '#rules/decision/cycle.ts'
import { decisionRefusals } from '#words/decision/refusals.ts'
import { drawnCycle } from './drawn.ts'

test('DECIDE-1 docs/decisions.md draws the life cycle as the code has it; if not, put in what stands here', () => {
  const page = readFileSync(new URL('../../docs/decisions.md', import.meta.url), 'utf8')
  expect(page).toContain(drawnCycle())
})

test('DECIDE-1 every step has one line of the life cycle, and every code in it a sentence', () => {
  expect(cycle.map(({ step }) => step).toSorted()).toEqual(decisionSteps.toSorted())
  const codes = cycle.flatMap(({ holds, who }) =>
    who === 'system' ? holds : [...holds, `decision.not_${who}`],
  )
  expect(codes.filter(code => !(code in decisionRefusals))).toEqual([])
})
