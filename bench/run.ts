import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { installed } from './peers/peer.ts'
import { printThresholds } from './print.ts'

// `npm run bench`, or a part of it: `npm run bench -- proof edit` (bench/README.md).
if (!installed()) {
  console.log('Installing the engines that we measure ourselves against (npm install in bench/) …')
  // Not `npm ci`: the lock file names zen-engine's native code for this platform only where a registry had it.
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}

const parts: Record<string, () => Promise<void> | void> = {
  evaluate: async () => (await import('./evaluate.ts')).evaluations(),
  load: async () => (await import('./load.ts')).loading(),
  proof: async () => (await import('./proof.ts')).proofs(),
  grid: async () => (await import('./sweep/beside.ts')).besideSweep(),
  edit: async () => (await import('./edit.ts')).edits(),
  matrix: async () => (await import('./matrix/matrix.ts')).matrices(),
  start: async () => (await import('./start.ts')).starts(),
  acts: async () => (await import('./record/acts.ts')).acts(),
  bulk: async () => (await import('./record/bulk.ts')).bulk(),
  ledger: async () => (await import('./record/verify.ts')).verification(),
  imports: async () => (await import('./plant/import.ts')).imports(),
  assets: async () => (await import('./plant/list.ts')).lists(),
  flows: async () => (await import('./network/flows.ts')).flowBench(),
  rules: async () => (await import('./network/rules.ts')).ruleBench(),
  picture: async () => (await import('./network/picture.ts')).pictures(),
  decisions: async () => (await import('./decision/decisions.ts')).decisionBenches(),
  serve: async () => (await import('./serving/serve.ts')).serving(),
  memory: async () => (await import('./memories.ts')).memories(),
}
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts)

const [cpu] = cpus()
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model}`)
console.log(new Date().toISOString())
for (const name of chosen) {
  const part = parts[name]
  if (!part) throw new Error(`There is no part ${name}; there are ${Object.keys(parts).join(', ')}.`)
  await part()
}
printThresholds()
