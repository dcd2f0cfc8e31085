import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Facts, Rule } from '../workload.ts'

/** The number of the first rule that matches, -1 where none does. */
export type Winner = (facts: Facts) => number | Promise<number>

/** An engine that other people write and keep, given the same table. */
export type Peer = {
  name: string
  package: string
  /** How many questions are asked before the first answer is awaited. */
  inFlight: number
  load(rules: readonly Rule[]): Promise<Winner>
}

const require = createRequire(import.meta.url)
const modules = new URL('../node_modules/', import.meta.url)

export const installed = (): boolean => existsSync(modules)

/** Loads a peer, of which only `Used` is known here: the benchmark type-checks without its peers installed. */
export const load = async <Used>(name: string): Promise<Used> => import(name)
export const loadCommonJs = <Used>(name: string): Used => require(name)

export const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8')).version
