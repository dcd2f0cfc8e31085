import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { checkTraffic } from './check.ts'
import { checkFirewall } from './rules.ts'

const parts = { check: checkTraffic, rules: checkFirewall }

/** `countersign traffic`: what was agreed beside what the network does (`check`) and what a firewall lets through (`rules`). */
export async function traffic(
  [name = '', ...args]: readonly string[],
  language: Language,
): Promise<number | Refusal> {
  if (!isPart(name)) return refuse('cli.traffic.which')
  return parts[name](args, language)
}

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name)
