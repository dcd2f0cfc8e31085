import type pg from 'pg'
import type { Said } from '#rules/plant/import/row.ts'
import type { Refusal } from '#rules/refusal.ts'
import { copyIn } from '../../backup/copy.ts'
import { said } from './said.ts'

/** A row as it is put down: what it says, or why it cannot be taken, and where it stands in the file. */
export type Staged = {
  readonly n: number
  readonly line: number
  readonly odd: boolean
  readonly said: Said | null
  readonly why: readonly Refusal[] | null
  /** The cells, where somebody may want the row itself back. */
  readonly raw: readonly string[] | null
}

const COPY = `copy asset_import_row (import, n, line, odd, ${said.join(', ')}, why, raw) from stdin`

/** Puts rows down in one transaction, and how far the file is read with them. COPY, as the owner: it knows no policies. */
export async function stage(
  client: pg.Client,
  id: string,
  rows: readonly Staged[],
  done: number,
): Promise<void> {
  await client.query('begin')
  const into = await copyIn(client, COPY)
  let text = ''
  for (const row of rows) {
    text += lineOf(id, row)
    if (text.length < 2 ** 18) continue
    await into.write(Buffer.from(text))
    text = ''
  }
  await into.write(Buffer.from(text))
  await into.end()
  await client.query('update asset_import set staged = staged + $2, done = $3 where id = $1', [
    id,
    rows.length,
    done,
  ])
  await client.query('commit')
}

function lineOf(id: string, { n, line, odd, said: fields, why, raw }: Staged): string {
  let text = `${id}\t${n}\t${line}\t${odd ? 't' : 'f'}`
  for (const name of said) text += `\t${fields === null ? '\\N' : textOf(fields[name as keyof Said])}`
  return `${text}\t${json(why)}\t${json(raw)}\n`
}

const textOf = (value: Said[keyof Said]): string => {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  return Array.isArray(value) ? escaped(arrayText(value)) : json(value)
}

/** PostgreSQL, 8.15.2 "Array Value Input". */
const arrayText = (values: readonly string[]) =>
  `{${values.map(value => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
const json = (value: unknown) => (value === null ? '\\N' : escaped(JSON.stringify(value)))

const SPECIAL = /[\\\t\n\r\0]/
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '',
}
/** PostgreSQL, COPY, "Text Format"; NUL, which it does not keep, is left out. */
const escaped = (text: string) =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r\0]/g, mark => ESCAPES[mark] ?? '') : text
