import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Database } from '#store/database.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { KEY_FILE, sealKeyIn } from '#store/ledger/key.ts'
import { lastSeal, sealFile, sealOnce } from '#store/ledger/seal.ts'
import { say } from '#words/say.ts'
import { understood } from '../args.ts'
import { replace } from '../files.ts'
import { print } from '../output.ts'
import { inRecord, placeOptions } from './open.ts'

/** `countersign ledger seal`: seals what there is, and prints the seal with the public keys, or saves them. */
export async function sealLedger(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('ledger', () =>
    parseArgs({ args: [...args], options: placeOptions, allowPositionals: true }),
  )
  if (isRefusal(parsed)) return parsed
  const { positionals, values } = parsed
  const [file, ...more] = positionals
  if (more.length > 0) return refuse('cli.ledger.one_file')
  const text = await inRecord(values, sealed)
  if (isRefusal(text)) return text
  if (file === undefined) return print(text.trimEnd())
  return (await replace(file, text)) ?? print(say(language, 'cli.ledger.saved', { file }))
}

/** The newest seal as a file. Refuses to seal with a new key where another folder's key has sealed before. */
async function sealed(db: Database, folder: string): Promise<string | Refusal> {
  await linkAll(db)
  const before = await lastSeal(db.owner)
  if (before !== null && !existsSync(join(folder, KEY_FILE)))
    return refuse('ledger.key_elsewhere', { folder })
  const sealed = await sealOnce(db, sealKeyIn(folder), Temporal.Now.instant())
  if (isRefusal(sealed)) return sealed
  const seal = sealed ?? before
  return seal === null ? refuse('ledger.nothing_to_seal') : sealFile(db.owner, seal)
}
