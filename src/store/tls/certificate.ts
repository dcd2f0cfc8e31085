import { createPrivateKey, X509Certificate } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Files, Settings } from '#rules/running/settings.ts'
import { codeOf } from '../cluster/codes.ts'
import { AUTHORITY, SERVER } from './authority.ts'
import { issue, makeAuthority, type Pair } from './issue.ts'

/** One that is made here is renewed this long before its end. */
const AHEAD = { hours: 30 * 24 }

/** What the server shows to browsers. */
export type Certificate = Pair & {
  /** Whether the server has made it itself: browsers do not know its authority. */
  readonly made: boolean
  /** SHA-256, as browsers show it: of the authority where it was made here, else of the certificate. */
  readonly fingerprint: string
  readonly until: Temporal.Instant
}

/**
 * The certificate to serve with: one's own from its files, or one made for this machine's names and addresses by an
 * authority in the data folder, made the first time and renewed 30 days before its end. Refuses files that cannot be
 * read (`tls.unreadable`), are no certificate or key (`tls.no_certificate`, `tls.no_key`), do not belong together
 * (`tls.no_match`), or have ended (`tls.ended`).
 */
export async function certificateFor(
  { tls, host, publicAddress }: Pick<Settings, 'tls' | 'host' | 'publicAddress'>,
  folder: string,
  now: Temporal.Instant,
): Promise<Certificate | Refusal | null> {
  if (tls === null) return null
  if (tls !== 'generated') return own(tls, now)
  await mkdir(join(folder, 'tls'), { recursive: true, mode: 0o700 })
  const names = namesOf(host, publicAddress)
  const authority =
    (await stored(folder, AUTHORITY)) ?? (await keep(folder, AUTHORITY, await makeAuthority(hostname(), now)))
  const there = await stored(folder, SERVER)
  const serves = there !== null && lasts(there, now) && covers(there, names) && isFrom(there, authority)
  const pair = serves ? there : await keep(folder, SERVER, await issue(authority, names, now))
  return { ...pair, made: true, fingerprint: x509(authority).fingerprint256, until: endOf(pair) }
}

/** The certificate that is there, and nothing made: null where there is no TLS, or none has been made yet. */
export async function certificateThere(
  { tls }: Pick<Settings, 'tls'>,
  folder: string,
  now: Temporal.Instant,
): Promise<Certificate | Refusal | null> {
  if (tls === null) return null
  if (tls !== 'generated') return own(tls, now)
  const [pair, authority] = [await stored(folder, SERVER), await stored(folder, AUTHORITY)]
  if (pair === null || authority === null) return null
  return { ...pair, made: true, fingerprint: x509(authority).fingerprint256, until: endOf(pair) }
}

async function own(files: Files, now: Temporal.Instant): Promise<Certificate | Refusal> {
  const read = async (file: string) =>
    readFile(file, 'utf8').catch(error => refuse('tls.unreadable', { file, code: codeOf(error) }))
  const [cert, key] = [await read(files.cert), await read(files.key)]
  if (isRefusal(cert)) return cert
  if (isRefusal(key)) return key
  const certificate = tried(() => new X509Certificate(cert))
  if (certificate === null) return refuse('tls.no_certificate', { file: files.cert })
  const secret = tried(() => createPrivateKey(key))
  if (secret === null) return refuse('tls.no_key', { file: files.key })
  if (!certificate.checkPrivateKey(secret)) return refuse('tls.no_match', { ...files })
  const until = endOf({ cert })
  if (Temporal.Instant.compare(until, now) <= 0)
    return refuse('tls.ended', { file: files.cert, until: `${until}` })
  return { cert, key, made: false, fingerprint: certificate.fingerprint256, until }
}

/** Every name and address under which this machine may be called. */
function namesOf(host: string, publicAddress: string | null): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap(each => each ?? [])
  const names = [
    ...(publicAddress === null ? [] : [new URL(publicAddress).hostname]),
    ...(host === '0.0.0.0' || host === '::' ? [] : [host]),
    hostname(),
    'localhost',
    // An address of one link only is of no use without the name of the link.
    ...addresses.map(({ address }) => address).filter(address => !address.startsWith('fe80:')),
  ]
  return [...new Set(names)]
}

async function stored(folder: string, { cert, key }: Files): Promise<Pair | null> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null)
  const [one, other] = [await read(cert), await read(key)]
  return one === null || other === null ? null : { cert: one, key: other }
}

async function keep(folder: string, files: Files, pair: Pair): Promise<Pair> {
  for (const part of ['key', 'cert'] as const) {
    const path = join(folder, files[part])
    await writeFile(`${path}.part`, pair[part], { mode: 0o600, flush: true })
    await rename(`${path}.part`, path)
  }
  return pair
}

const x509 = ({ cert }: Pick<Pair, 'cert'>) => new X509Certificate(cert)
const endOf = (pair: Pick<Pair, 'cert'>) => Temporal.Instant.from(x509(pair).validToDate.toISOString())
const lasts = (pair: Pair, now: Temporal.Instant) => Temporal.Instant.compare(endOf(pair), now.add(AHEAD)) > 0
const isFrom = (pair: Pair, authority: Pair) => x509(pair).verify(x509(authority).publicKey)

function covers(pair: Pair, names: readonly string[]): boolean {
  const certificate = x509(pair)
  return names.every(
    name => (isIP(name) === 0 ? certificate.checkHost(name) : certificate.checkIP(name)) !== undefined,
  )
}

function tried<Made>(make: () => Made): Made | null {
  try {
    return make()
  } catch {
    return null
  }
}
