import { test } from 'vitest'
import { holdsFor } from '#testing/properties/property.ts'
import { splitProperties } from '#testing/properties/splitProperties.ts'

for (const property of splitProperties) test(property.title, () => holdsFor(property, 600))
