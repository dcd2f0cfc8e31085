import { expect, test } from 'vitest'
import { dairySplit } from './fixtures.ts'
import { countersign, folderWith } from './run.ts'

const who = (...args: string[]) => {
  using folder = folderWith({ 'dairy.split.yaml': dairySplit })
  return countersign(['who', folder.at('dairy.split.yaml'), ...args])
}

test('SPLIT-5 with all facts known the answer names who decides, by when, where it goes then, and why', () => {
  const { code, out } = who('--activity', 'patch', '--fact', 'running=true', '--fact', 'urgency=high')
  expect(code).toBe(0)
  expect(out).toContain('Plant manager decides.')
  expect(out).toContain('Answer due within 1 hour')
  expect(out).toContain('after 2 hours: Plant manager')
  expect(out).toContain('rule urgent-running')
  expect(out).not.toContain('may come to')
})

test('SPLIT-3 an unknown fact counts as its strictest value, and the answer says what would relax it', () => {
  const { out } = who('--activity', 'patch', '--fact', 'urgency=high')
  expect(out).toContain('Plant manager decides.')
  expect(out).toContain('Line running: unknown, counts as yes')
  expect(out).toContain('Line running known to be no: Shift lead decides')
  expect(out).toContain('it may come to:')
  expect(out).toContain('What would settle it: Line running.')
})

test('SPLIT-5 names in any case, sites and days are understood; the people who hold the functions are named', () => {
  const at = ['--site', 'north', '--on', '2026-03-31']
  const { out } = who('--activity', 'PATCH OF AN HMI', '--fact', 'line RUNNING=false', ...at)
  expect(out).toContain('Patch of an HMI, at North')
  expect(out).toContain('Shift lead (Ole Lund) decides.')
  expect(out).toContain('Does it: IT security\n')
  expect(who('--activity', 'patch', '--site', 'north', '--on', '2031-01-01').out).toContain(
    'IT security (Ole Lund)',
  )
})

test('SPLIT-5 --json prints question, answer and possibilities', () => {
  const { code, out } = who('--activity', 'patch', '--fact', 'urgency=low', '--json', '--on', '2026-03-31')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    question: { activity: 'patch', facts: { urgency: 'low' }, on: '2026-03-31' },
    answer: { row: { A: ['shift-lead'], R: ['it-security'] }, source: { level: 'corporate', rule: null } },
    possibilities: { outcomes: [{ row: { A: ['shift-lead'] } }], settling: [] },
  })
})

test.each([
  [['--activity', 'pach'], 'There is no activity "pach". Nearest: patch, '],
  [[], 'Say which activity, with --activity. There are: patch, badges.'],
  [['--activity', 'patch', '--fact', 'runing=true'], 'There is no fact "runing". Nearest: running, '],
  [['--activity', 'patch', '--fact', 'running'], '--fact "running" is not of the form "NAME=VALUE".'],
  [['--activity', 'patch', '--fact', 'running=maybe'], 'maybe'],
  [['--activity', 'patch', '--site', 'south'], 'south'],
  [['--activity', 'patch', '--on', 'monday'], '--on "monday" is not a date such as 2026-03-31.'],
])('SPLIT-3 what the split does not know is refused: %j', (args, sentence) => {
  const { code, out, err } = who(...args)
  expect(err).toContain(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(out).toBe('')
  expect(code).toBe(2)
})
