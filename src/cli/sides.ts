import type { Corrections } from '#exchange/workbook/report.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { type Side, sides } from '#rules/split/split.ts'
import { parted } from './args.ts'

type Sides = NonNullable<Corrections['sides']>

/** `--side "NAME=it|operations[,external]"`, repeated, as corrections by name. Refuses `cli.side_form`. */
export function readSides(texts: readonly string[]): Sides | Refusal {
  const said: Record<string, { side: Side; external?: true }> = {}
  for (const text of texts) {
    const pair = parted(text)
    const [side, external, ...rest] = (pair?.value ?? '').toLowerCase().split(',')
    const known = sides.find(one => one === side?.trim())
    if (!pair || !known || rest.length > 0 || (external !== undefined && external.trim() !== 'external'))
      return refuse('cli.side_form', { text })
    said[pair.name] = { side: known, ...(external !== undefined && { external: true }) }
  }
  return said
}
