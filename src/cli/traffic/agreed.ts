import { readText } from '#exchange/text.ts'
import { readZonesYaml } from '#exchange/zonesYaml.ts'
import type { Agreed } from '#rules/network/agreed.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayPlace } from '#words/place.ts'
import { say, sayRefusal } from '#words/say.ts'
import { bytesOf } from '../files.ts'
import { complain } from '../output.ts'

/** What --agreed names, read; null where it could not be, each reason told with its line. */
export async function agreedOf(
  file: string | undefined,
  language: Language,
): Promise<Agreed | Refusal | null> {
  if (file === undefined) return refuse('cli.traffic.no_agreed')
  const bytes = await bytesOf(file)
  if (isRefusal(bytes)) return bytes
  const text = readText(bytes)
  if (isRefusal(text)) return refuse('cli.traffic.not_zones', { file })
  const agreed = readZonesYaml(text.text)
  if (!('refusals' in agreed)) return agreed
  for (const refusal of agreed.refusals) {
    const sentence = sayRefusal(language, refusal)
    const placed =
      refusal.place === null || refusal.where === ''
        ? sentence
        : say(language, 'cli.at_place', { place: sayPlace(language, refusal.place), sentence })
    complain(say(language, 'cli.in_file', { file, sentence: placed }))
  }
  return null
}
