import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { Gate } from '../gate.ts'

/** What a sealed text is for: one that was sealed for another purpose does not open. */
type Purpose = 'provider' | 'attempt'

/** Encrypts with the installation's secret. */
export async function seal({ library }: Gate, purpose: Purpose, text: string): Promise<string> {
  const { secretConfig } = await library.$context
  return symmetricEncrypt({ key: secretConfig, data: `${purpose}:${text}` })
}

/** What was sealed for a purpose; null where it was not, or not by this installation. */
export async function unseal({ library }: Gate, purpose: Purpose, sealed: string): Promise<string | null> {
  const { secretConfig } = await library.$context
  const text = await symmetricDecrypt({ key: secretConfig, data: sealed }).catch(() => null)
  return text?.startsWith(`${purpose}:`) ? text.slice(purpose.length + 1) : null
}
