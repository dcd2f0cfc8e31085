import { test } from 'vitest'
import { holdsFor } from './property.ts'
import { splitProperties } from './splitProperties.ts'
import { tableProperties } from './tableProperties.ts'

for (const property of [...tableProperties, ...splitProperties])
  test(`${property.title}: 10,000 of them`, () => holdsFor(property, 10_000))
