import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { limits } from '#exchange/limits.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'

/** A file's bytes. Refuses `cli.missing`, `cli.directory`, `cli.no_permission`, `cli.too_large`, `cli.unreadable`. */
export async function bytesOf(file: string): Promise<Uint8Array | Refusal> {
  try {
    if ((await stat(file)).size > limits.bytes) return refuse('cli.too_large', { file })
    return await readFile(file)
  } catch (error) {
    return refusalOf(file, error, 'cli.unreadable')
  }
}

/** Writes a file as a whole or not at all: beside it first, then in its place. Refuses as reading does. */
export async function replace(file: string, content: string | Uint8Array): Promise<Refusal | null> {
  const beside = `${file}.${process.pid}.part`
  try {
    if ((await stat(file).catch(() => null))?.isDirectory()) return refuse('cli.directory', { file })
    await writeFile(beside, content)
    await rename(beside, file)
    return null
  } catch (error) {
    await rm(beside, { force: true })
    return refusalOf(file, error, 'cli.unwritable')
  }
}

/** The system's "no" as a refusal of ours. */
export function refusalOf(file: string, error: unknown, otherwise: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return refuse('cli.missing', { file })
  if (code === 'EISDIR') return refuse('cli.directory', { file })
  if (code === 'EACCES' || code === 'EPERM') return refuse('cli.no_permission', { file })
  if (code === '') throw error
  return refuse(otherwise, { file, code })
}
