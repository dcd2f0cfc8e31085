import type { AssetClass } from '#rules/plant/asset.ts'
import type { Intervention } from '#rules/plant/constraint/constraint.ts'
import { queries } from '../api/queries.ts'
import type { Speech } from '../parts/language.ts'
import { capital } from './told.ts'

/** What is decided: of an asset, or of a class at a site or (null) everywhere. */
export type About = { readonly intervention: Intervention } & (
  | { readonly asset: string; readonly name: string }
  | { readonly class: AssetClass; readonly site: string | null }
)

/** What it is about, as the title of a form. */
export const titleOf = ({ say }: Speech, about: About): string =>
  say('constraint.cell', {
    intervention: capital(say(`intervention.${about.intervention}`)),
    class: 'asset' in about ? about.name : say(`asset.class.${about.class}`),
  })

/** What was read of constraints is out of date. */
export const outdated = async () => {
  await queries.invalidateQueries({ queryKey: ['constraints'] })
  await queries.invalidateQueries({ queryKey: ['asset'] })
}
