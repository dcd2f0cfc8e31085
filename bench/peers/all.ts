import { casbin } from './casbin.ts'
import { cedar } from './cedar.ts'
import { cel } from './cel.ts'
import { feelin } from './feelin.ts'
import { jsonRules } from './json-rules.ts'
import type { Peer } from './peer.ts'
import { zenPeers } from './zen.ts'

export const peers: readonly Peer[] = [...zenPeers, cel, cedar, jsonRules, feelin, casbin]
