// Tries classification and summaries until they differ from brute force: `node testing/network/judge.ts COUNT`. Exit 1: it did.
import { holdsFor } from '../properties/property.ts'
import { classification, summaries } from './property.ts'

try {
  for (const property of [classification, summaries]) holdsFor(property, Number(process.argv[2]))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
