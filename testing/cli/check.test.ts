import { expect, test } from 'vitest'
import { dairyMatrix, dairySplit } from './fixtures.ts'
import { countersign, folderWith } from './run.ts'

test('SPLIT-6 a split in which every decision has one owner is proved, with exit code 0', () => {
  using folder = folderWith({ 'dairy.split.yaml': dairySplit })
  const { code, out, err } = countersign(['check', folder.at('dairy.split.yaml')])
  expect(err).toBe('')
  expect(out).toContain('proved.')
  expect(out).toContain('2 activities, 3 functions, 1 rule. 5 situations, each with exactly one owner.')
  expect(code).toBe(0)
})

test('SPLIT-10 a matrix with two owners and none is refuted, worst first, with a next step and exit code 1', () => {
  using folder = folderWith({ 'dairy.md': dairyMatrix })
  const { code, out } = countersign(['check', folder.at('dairy.md')])
  expect(code).toBe(1)
  const order = [
    'refuted.',
    'Nobody decides: Change of control logic',
    'Two decide: Badge rules',
    'Patch of an HMI',
    'Next: ',
  ]
  const found = order.map(text => out.indexOf(text))
  expect(found.every(at => at >= 0)).toBe(true)
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

test('SPLIT-6 --json has the documented shape, with counts as decimal strings', () => {
  using folder = folderWith({ 'dairy.md': dairyMatrix })
  const { code, out } = countersign(['check', folder.at('dairy.md'), '--json'])
  const { files, ...rest } = JSON.parse(out)
  expect(rest).toEqual({})
  expect(code).toBe(1)
  expect(files).toHaveLength(1)
  const { findings, ...file } = files[0]
  expect(file).toEqual({
    file: folder.at('dairy.md'),
    format: 'markdown',
    verdict: 'refuted',
    activities: 4,
    functions: 3,
    rules: 0,
    situations: { total: '4', owned: '2', ownerless: '1', contested: '1' },
    notChecked: expect.arrayContaining(['one-sided']),
    unread: [],
  })
  const kinds = findings.map((finding: { kind: string }) => finding.kind)
  expect(kinds.toSorted()).toEqual(
    ['no-owner', 'two-owners', 'no-responsible', 'side-unknown', 'side-unknown', 'side-unknown'].toSorted(),
  )
  for (const finding of findings)
    expect(Object.keys(finding)).toEqual([
      'kind',
      'severity',
      'activity',
      'situation',
      'box',
      'rows',
      'message',
    ])
  expect(findings[0]).toMatchObject({
    severity: 'error',
    activity: expect.any(String),
    message: expect.any(String),
  })
})

test('SPLIT-6 --side says sides by name in any case: an external owner and a missing side are errors', () => {
  using folder = folderWith({ 'dairy.csv': 'Activity,IT,Integrator\nRemote access,C/R,A\nBackup,A/R,I\n' })
  const sides = ['--side', 'it=IT', '--side', 'INTEGRATOR=it,external']
  const { code, out } = countersign(['check', folder.at('dairy.csv'), ...sides, '--json'])
  const [file] = JSON.parse(out).files
  const errors = file.findings.filter((finding: { severity: string }) => finding.severity === 'error')
  expect(errors.map((finding: { kind: string }) => finding.kind).toSorted()).toEqual([
    'external-owner',
    'one-sided',
  ])
  expect(file.notChecked).not.toContain('one-sided')
  expect(code).toBe(1)
})

test('SPLIT-6 a name after --side that no file has is refused with the names that there are', () => {
  using folder = folderWith({ 'dairy.md': dairyMatrix })
  const { code, out, err } = countersign(['check', folder.at('dairy.md'), '--side', 'Plant boss=it'])
  expect(err).toBe('There is no function "Plant boss". There are: IT security, Plant manager, Integrator.\n')
  expect(out).toBe('')
  expect(code).toBe(2)
})

test('SPLIT-6 of very many findings of one kind the text shows ten, and JSON all', () => {
  const rows = Array.from({ length: 57 }, (_, i) => `| Task ${i} | R | C |`).join('\n')
  using folder = folderWith({ 'many.md': `| Activity | IT | Plant |\n| --- | --- | --- |\n${rows}\n` })
  const { out } = countersign(['check', folder.at('many.md')])
  expect(out.match(/Nobody decides: /g)).toHaveLength(10)
  expect(out).toContain('and 47 more; --json lists all')
  const json = JSON.parse(countersign(['check', folder.at('many.md'), '--json']).out)
  expect(json.files[0].findings.filter((one: { kind: string }) => one.kind === 'no-owner')).toHaveLength(57)
})

test('SPLIT-10 what was not understood of a file is listed with its place and reason', () => {
  using folder = folderWith({ 'odd.csv': 'Activity,IT,Plant\nBackup,A/R,C\nPatch,A/R,ask Ole\n' })
  const file = folder.at('odd.csv')
  expect(countersign(['check', file]).out).toContain('"ask Ole"')
  const [{ unread }] = JSON.parse(countersign(['check', file, '--json']).out).files
  expect(unread).toEqual([{ where: expect.any(String), text: 'ask Ole', why: expect.any(String) }])
})

test('SPLIT-6 a file that cannot be read outranks what others show, and is reported in JSON too', () => {
  using folder = folderWith({ 'dairy.split.yaml': dairySplit })
  const files = [folder.at('dairy.split.yaml'), folder.at('gone.md')]
  const { code, out, err } = countersign(['check', ...files, '--json'])
  expect(code).toBe(2)
  const json = JSON.parse(out)
  expect(json.files).toHaveLength(1)
  expect(json.errors).toEqual([
    { file: files[1], code: 'cli.missing', message: `${files[1]}: there is no such file.` },
  ])
  expect(err).toBe(`${files[1]}: there is no such file.\n`)
})

test('TRUST-6 the terminal’s language is spoken, and JSON stays English', () => {
  using folder = folderWith({ 'dairy.md': dairyMatrix })
  const german = { LANG: 'de_DE.UTF-8' }
  expect(countersign(['check', folder.at('dairy.md')], german).out).toContain('Niemand entscheidet')
  expect(countersign(['check', folder.at('dairy.md'), '--json'], german).out).toContain('Nobody decides')
})
