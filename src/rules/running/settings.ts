import { type Refusal, refuse } from '../refusal.ts'

/** What can be said on the command line of the server, and how the environment calls it; the command wins. */
export const settingNames = {
  data: 'COUNTERSIGN_DATA',
  port: 'PORT',
  host: 'COUNTERSIGN_HOST',
  cert: 'COUNTERSIGN_CERT',
  key: 'COUNTERSIGN_KEY',
  'public-address': 'COUNTERSIGN_PUBLIC_ADDRESS',
  proxies: 'COUNTERSIGN_PROXIES',
  log: 'COUNTERSIGN_LOG',
} as const
export type Setting = keyof typeof settingNames
/** What only the environment says. */
const others = ['COUNTERSIGN_DEBUG']

type Said = Readonly<Record<string, string | undefined>>

/** Files with a certificate chain and its private key, both PEM. */
export type Files = { readonly cert: string; readonly key: string }

/** How the server listens and what it tells. */
export type Settings = {
  readonly port: number
  /** The address to listen on: this machine only (127.0.0.1) unless another is named. */
  readonly host: string
  /** No TLS on this machine only; elsewhere one's own certificate, or one that the server makes. */
  readonly tls: Files | 'generated' | null
  /** Where browsers find the server, as `https://name[:port]`, where a proxy stands before it; else null. */
  readonly publicAddress: string | null
  /** Whose word about the original request is believed, beside this machine's. */
  readonly proxies: readonly string[]
  readonly log: 'text' | 'json'
}

export const PORT = 4680
export const LOOPBACK = '127.0.0.1'

/** Whether only this machine reaches an address. */
export const isLoopback = (host: string): boolean => /^(127\.[\d.]+|::1|localhost)$/.test(host)

/**
 * The settings of the server from its command line and the environment. Refuses `server.port_wrong`,
 * `server.cert_and_key`, `server.public_wrong`, `server.log_wrong`.
 */
export function readSettings(options: Partial<Said>, env: Said): Settings | Refusal {
  const said = (name: Setting): string | null => options[name] ?? (env[settingNames[name]] || null)
  const port = said('port') ?? `${PORT}`
  if (!/^\d+$/.test(port) || Number(port) > 65_535) return refuse('server.port_wrong', { port })
  const host = said('host')?.replace(/^\[(.*)\]$/, '$1') ?? LOOPBACK
  const [cert, key] = [said('cert'), said('key')]
  if ((cert === null) !== (key === null)) return refuse('server.cert_and_key')
  const log = said('log') ?? 'text'
  if (log !== 'text' && log !== 'json') return refuse('server.log_wrong', { log })
  const address = said('public-address')
  const publicAddress = address === null ? null : originOf(address)
  if (address !== null && publicAddress === null) return refuse('server.public_wrong', { address })
  const files = cert !== null && key !== null ? { cert, key } : null
  return {
    port: Number(port),
    host,
    tls: files ?? (isLoopback(host) ? null : 'generated'),
    publicAddress,
    proxies: (said('proxies') ?? '').split(/[\s,]+/).filter(Boolean),
    log,
  }
}

/** `https://name[:port]` and nothing after it; null where it is something else. */
function originOf(address: string): string | null {
  const url = URL.parse(address)
  const plain = url !== null && url.protocol === 'https:' && url.href === `${url.origin}/`
  return plain ? url.origin : null
}

/** Names in the environment that look like settings of ours, and are none. */
export const unknownSettings = (env: Said): readonly string[] =>
  Object.keys(env).filter(
    name =>
      name.startsWith('COUNTERSIGN_') &&
      !others.includes(name) &&
      !(Object.values(settingNames) as string[]).includes(name),
  )
