// Tries classification until it differs from brute force: `node testing/network/judge.ts COUNT`. Exit 1: it did.
import { holdsFor } from '../properties/property.ts'
import { classification } from './property.ts'

try {
  holdsFor(classification, Number(process.argv[2]))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
