// The library below wants this before it is read.
import 'reflect-metadata'
import { createPrivateKey, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

/** A certificate and its private key, as PEM. */
export type Pair = { readonly cert: string; readonly key: string }

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const DAYS = { authority: 3_650, server: 90 }
/** A machine whose clock is a little behind takes a new certificate as well. */
const EARLIER = { hours: 1 }

/** An authority that signs nothing but certificates of servers, of its own installation (RFC 5280). */
export async function makeAuthority(name: string, now: Temporal.Instant): Promise<Pair> {
  const keys = await generate()
  const certificate = await X509CertificateGenerator.createSelfSigned({
    ...lasting(now, DAYS.authority),
    name: [{ CN: [`Countersign ${name}`] }],
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { cert: certificate.toString('pem'), key: await pemOf(keys.privateKey) }
}

/** A server's certificate for names and addresses, 90 days long, with the authority's after it. */
export async function issue(authority: Pair, names: readonly string[], now: Temporal.Instant): Promise<Pair> {
  const above = new X509Certificate(authority.cert)
  const keys = await generate()
  const extensions: Extension[] = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension(
      names.map(value => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value }) as const),
    ),
    await SubjectKeyIdentifierExtension.create(keys.publicKey),
    await AuthorityKeyIdentifierExtension.create(above),
  ]
  const certificate = await X509CertificateGenerator.create({
    ...lasting(now, DAYS.server),
    subject: [{ CN: [names[0] ?? 'Countersign'] }],
    issuer: above.subject,
    publicKey: keys.publicKey,
    signingKey: await signing(authority.key),
    signingAlgorithm: ALGORITHM,
    extensions,
  })
  return { cert: `${certificate.toString('pem')}\n${authority.cert}`, key: await pemOf(keys.privateKey) }
}

const generate = () => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])

const lasting = (now: Temporal.Instant, days: number) => ({
  serialNumber: randomBytes(16)
    .toString('hex')
    .replace(/^[89a-f]/, '7'),
  notBefore: new Date(now.subtract(EARLIER).epochMilliseconds),
  notAfter: new Date(now.add({ hours: days * 24 }).epochMilliseconds),
})

async function pemOf(key: CryptoKey): Promise<string> {
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', key))
  return createPrivateKey({ key: pkcs8, type: 'pkcs8', format: 'der' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString()
}

async function signing(pem: string): Promise<CryptoKey> {
  const pkcs8 = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' })
  return crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['sign'])
}
