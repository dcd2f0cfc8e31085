import { expect, test } from 'vitest'
import { accessLines, readers } from '#rules/people/access.ts'
import { doers } from '#rules/people/doers.ts'
import { isKey } from '../say.ts'

test('TRUST-2 the whole table of access can be read aloud', () => {
  const keys = [
    ...accessLines.map(({ act }) => `act.name.${act}`),
    ...doers.map(doer => `access.doer.${doer.replaceAll(' ', '_')}`),
    ...readers.map(reader => `access.reader.${reader.replaceAll(' ', '_')}`),
  ]
  expect(keys.filter(key => !isKey(key))).toEqual([])
})
