import { readSplit } from '#rules/split/read.ts'
import type { Split } from '#rules/split/split.ts'
import { readYaml, type YamlRefusals } from './yaml.ts'

/** Reads a split from YAML. Refuses what `readYaml` and `readSplit` refuse, each with its line. */
export const readSplitYaml = (text: string): Split | YamlRefusals => readYaml(text, readSplit)
