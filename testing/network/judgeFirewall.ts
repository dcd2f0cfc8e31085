// Tries what firewalls let through until it differs from a look at every packet: `node testing/network/judgeFirewall.ts COUNT`. Exit 1: it did.
import { FIRST_SEED } from '../properties/property.ts'
import { firewallOf } from './firewall.ts'

const count = Number(process.argv[2])
const seen: Record<string, number> = {}
let seed = FIRST_SEED
try {
  for (; seed < FIRST_SEED + count; seed++)
    for (const [kind, n] of Object.entries(await firewallOf(seed))) seen[kind] = (seen[kind] ?? 0) + n
  console.log(`PLANT-8 firewalls: ${count} from seed ${FIRST_SEED}`, JSON.stringify(seen))
} catch (error) {
  console.error(`seed ${seed}: ${(error as Error).message}`)
  process.exitCode = 1
}
