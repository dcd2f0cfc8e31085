// `npm run lock`: completes package-lock.json after an install, and writes it back.
//
// npm drops an optional package from the lock file when its registry does not offer it at that moment, such as the
// binaries of a tool for other platforms; `npm ci` then refuses the lock file everywhere. What belongs there is known
// without asking: the package that wants it names its version, and its own name says for which platform it is.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Entry = {
  version: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Entry> }

const systems = ['win32', 'darwin', 'linux', 'android', 'freebsd', 'openharmony']
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x']
const libraries: Record<string, string> = {
  musl: 'musl',
  musleabihf: 'musl',
  gnu: 'glibc',
  gnueabihf: 'glibc',
}

/** The optional packages that a lock file's packages want and that it does not hold, as the entries to add. */
export function missingFrom(lock: Lock): Record<string, Entry> {
  const missing: Record<string, Entry> = {}
  for (const [path, entry] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
      if (path === '' || places.some(place => lock.packages[place])) continue
      const words = name.split(/[^a-z0-9]+/)
      const only = (list: readonly string[]) => list.filter(word => words.includes(word))
      const libc = words.flatMap(word => libraries[word] ?? [])
      missing[`node_modules/${name}`] = {
        version: version.replace(/^[^\d]*/, ''),
        cpu: only(processors),
        ...(entry.dev && { dev: true }),
        ...(libc.length > 0 && { libc }),
        optional: true,
        os: only(systems),
      }
    }
  return missing
}

export const lockFile = fileURLToPath(new URL('../package-lock.json', import.meta.url))
export const readLock = (): Lock => JSON.parse(readFileSync(lockFile, 'utf8'))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = readLock()
  const missing = missingFrom(lock)
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} optional packages added to package-lock.json`)
}
