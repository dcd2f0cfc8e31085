import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDmn } from '#exchange/dmn/read.ts'
import { isRefusal } from '#rules/refusal.ts'
import { untar } from '../tar.ts'
import { answer, isSingleHit, readCases } from '../tck.ts'

const data = process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data'
const archive = join(data, 'interfaces/dmn-tck-level-2.tar.gz')

function kit() {
  try {
    return untar(readFileSync(archive))
  } catch (cause) {
    throw new Error(`The DMN compatibility kit is not at ${archive}: set COUNTERSIGN_TRIAL_DATA.`, { cause })
  }
}

test('SPLIT-10 the DMN compatibility kit, level 2: all files parse, all single-hit cases give what is expected', async () => {
  const files = kit()
  const text = (name: string) => files.get(name)?.toString('utf8') ?? ''
  const refused: string[] = []
  const wrong: string[] = []
  const tables = new Set<string>()
  let [parsed, cases, passed] = [0, 0, 0]
  for (const name of [...files.keys()].filter(each => each.endsWith('.dmn'))) {
    const dmn = await readDmn(text(name))
    if (isRefusal(dmn)) {
      refused.push(`${name}: ${dmn.refused}`)
      continue
    }
    parsed++
    const singles = dmn.tables.filter(isSingleHit)
    for (const table of singles) {
      tables.add(name)
      for (const each of readCases(text(name.replace(/\.dmn$/, '-test-01.xml')))) {
        const expected = each.expected[table.name]
        if (!expected) continue
        cases++
        const found = answer(table, each.situation)
        if (JSON.stringify(found) === JSON.stringify(expected)) passed++
        else wrong.push(`${name} ${each.id}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
      }
    }
  }
  const all = parsed + refused.length
  console.log(
    `DMN TCK level 2: ${parsed} of ${all} files parse, ${passed} of ${cases} cases of ${tables.size} single-hit tables pass`,
  )
  expect(refused).toEqual([])
  expect(wrong).toEqual([])
  expect({ parsed, tables: tables.size, passed }).toEqual({ parsed: 28, tables: 9, passed: 27 })
})
