import type { Agreed } from '#rules/network/agreed.ts'
import { readAgreed } from '#rules/network/readAgreed.ts'
import { readYaml, type YamlRefusals } from './yaml.ts'

/** Reads zones, conduits and permissions from YAML (docs/zones.md). Refuses what `readYaml` and `readAgreed` refuse, each with its line. */
export const readZonesYaml = (text: string): Agreed | YamlRefusals => readYaml(text, readAgreed)
