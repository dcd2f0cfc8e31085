import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Shipped } from '#rules/plant/constraint/constraint.ts'
import { readShipped } from '#rules/plant/constraint/shipped.ts'

let read: Shipped | undefined

/** What each class of asset tolerates as the product ships, read once. */
export function shippedConstraints(): Shipped {
  read ??= readShipped(
    parse(readFileSync(new URL('../../../content/plant/classes.yaml', import.meta.url), 'utf8')),
  )
  return read
}
