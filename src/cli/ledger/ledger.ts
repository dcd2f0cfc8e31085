import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { exportLedger } from './export.ts'
import { sealLedger } from './seal.ts'
import { verifyLedger } from './verify.ts'

const parts = { verify: verifyLedger, export: exportLedger, seal: sealLedger }

/** `countersign ledger`: verifies the ledger, exports it, or seals it and hands out the seal. */
export async function ledger(
  [name = '', ...args]: readonly string[],
  language: Language,
): Promise<number | Refusal> {
  if (!isPart(name)) return refuse('cli.ledger.which', { part: name })
  return parts[name](args, language)
}

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name)
