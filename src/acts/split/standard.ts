import { readFileSync } from 'node:fs'
import { isFileRefused, readFile } from '#exchange/file.ts'
import type { Split } from '#rules/split/split.ts'

const NAME = 'standard.split.yaml'
let read: Promise<Split> | undefined

/** The standard split that ships with the product, read once. */
export function standardSplit(): Promise<Split> {
  read ??= (async () => {
    const bytes = readFileSync(new URL(`../../../content/split/${NAME}`, import.meta.url))
    const file = await readFile(bytes, NAME)
    if (isFileRefused(file)) throw new Error(`${NAME}: ${file.refusals[0]?.refused}`)
    return file.split
  })()
  return read
}
