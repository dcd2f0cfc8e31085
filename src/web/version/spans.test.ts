import { expect, test } from 'vitest'
import type { VersionHead } from '../api/queries.ts'
import { spansOf } from './spans.ts'

const version = (number: number, inForceFrom: string, withdrawnAt: string | null = null) =>
  ({
    id: `v${number}`,
    number,
    inForceFrom,
    withdrawnAt,
    state: withdrawnAt === null ? 'signed' : 'withdrawn',
  }) as VersionHead
const told = (versions: readonly VersionHead[]) =>
  spansOf(versions).map(({ version, from, to }) => [version.number, from, to])

test('SPLIT-7 each version is in force until the next one is', () => {
  const versions = [version(1, '2026-01-01'), version(3, '2026-09-01'), version(2, '2026-05-01')]
  expect(told(versions)).toEqual([
    [3, '2026-09-01', null],
    [2, '2026-05-01', '2026-09-01'],
    [1, '2026-01-01', '2026-05-01'],
  ])
})

test('SPLIT-7 a version withdrawn before its day was never in force, and ended nothing', () => {
  expect(told([version(1, '2026-01-01'), version(2, '2026-05-01', '2026-04-01')])).toEqual([
    [2, null, null],
    [1, '2026-01-01', null],
  ])
})

test('SPLIT-7 drafts are in force at no time', () => {
  expect(spansOf([{ number: null, inForceFrom: '2026-05-01' } as VersionHead])).toEqual([])
})
