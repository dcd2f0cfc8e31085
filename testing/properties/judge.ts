// Tries the properties of tables until one fails: `node testing/properties/judge.ts COUNT`. Exit 1: one did.
import { holdsFor } from './property.ts'
import { tableProperties } from './tableProperties.ts'

try {
  for (const property of tableProperties) holdsFor(property, Number(process.argv[2]))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
