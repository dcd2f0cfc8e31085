import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { SEAL_FILE } from '#store/ledger/keeper.ts'
import { keysIn, type PublicKey } from '#store/ledger/key.ts'
import { readSealFile, type Sealed } from '#store/ledger/seal.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { verifyFile } from '#store/ledger/verify/file.ts'
import { type Broken, type Held, isBroken } from '#store/ledger/verify/verdict.ts'
import { understood } from '../args.ts'
import { bytesOf, refusalOf } from '../files.ts'
import { print } from '../output.ts'
import { inRecord, placeOptions } from './open.ts'
import { verdictJson, verdictText } from './verdict.ts'

const options = {
  ...placeOptions,
  key: { type: 'string', multiple: true, default: [] as string[] },
  seal: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** `countersign ledger verify`: exit code 0 everything fits, 1 something does not, 2 it could not be looked at. */
export async function verifyLedger(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('ledger', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const { positionals: files, values } = parsed
  const [file] = files
  if (files.length > 1) return refuse('cli.ledger.one_file')
  const keys = await keysFrom(values.key)
  if (isRefusal(keys)) return keys
  const seal = values.seal === undefined ? null : await sealFrom(values.seal)
  if (isRefusal(seal)) return seal

  const trusting = (kept: Kept | null) => ({
    keys: keys.length > 0 ? keys : (kept?.keys ?? []),
    seal: kept?.sealed ?? null,
  })
  const verdict =
    file !== undefined
      ? await verified(file, () => verifyFile(file, trusting(seal)))
      : await inRecord(values, async (db, folder) =>
          verifyDatabase(db, trusting(seal ?? (await sealBeside(folder)))),
        )
  if (isRefusal(verdict)) return verdict
  const text = values.json
    ? JSON.stringify(verdictJson(verdict), null, 2)
    : verdictText(language, verdict, seal === null ? 'beside' : 'elsewhere')
  print(text)
  return isBroken(verdict) ? 1 : 0
}

type Kept = { readonly sealed: Sealed; readonly keys: readonly PublicKey[] }

async function verified(file: string, work: () => Promise<Held | Broken>): Promise<Held | Broken | Refusal> {
  try {
    return await work()
  } catch (error) {
    return refusalOf(file, error, 'cli.unreadable')
  }
}

/** The public keys in files: PEM, with or without something around it. */
async function keysFrom(files: readonly string[]): Promise<readonly PublicKey[] | Refusal> {
  const keys: PublicKey[] = []
  for (const file of files) {
    const bytes = await bytesOf(file)
    if (isRefusal(bytes)) return bytes
    const found = keysIn(Buffer.from(bytes).toString())
    if (found.length === 0) return refuse('cli.ledger.no_key', { file })
    keys.push(...found)
  }
  return keys
}

async function sealFrom(file: string): Promise<Kept | Refusal> {
  const bytes = await bytesOf(file)
  return isRefusal(bytes) ? bytes : readSealFile(Buffer.from(bytes).toString())
}

/** The seal that the server itself has put into the data folder, if there is one. */
async function sealBeside(folder: string): Promise<Kept | null> {
  const text = await readFile(join(folder, SEAL_FILE), 'utf8').catch(() => null)
  const kept = text === null ? null : readSealFile(text)
  return isRefusal(kept) ? null : kept
}
