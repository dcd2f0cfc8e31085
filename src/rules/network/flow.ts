/** Protocols that are told apart, as Zeek does; ICMP of both families is one. */
export const protocols = ['tcp', 'udp', 'icmp', 'other'] as const
export type Protocol = (typeof protocols)[number]

/** What a flow is, measured by what was agreed. */
export const verdicts = ['inside', 'agreed', 'not-agreed', 'no-conduit', 'unknown'] as const
export type Verdict = (typeof verdicts)[number]

/** Whom a flow is sent to: one, everybody of a network, or a group. */
export const casts = ['unicast', 'broadcast', 'multicast'] as const
export type Cast = (typeof casts)[number]

/**
 * Flows, many at once and column by column, so that millions of them leave nothing for the collector. A reader fills the
 * same columns again and again: what is to be kept must be copied.
 */
export type Flows = {
  count: number
  /** Four words each (address.ts): who opened the connection, and whom. */
  readonly source: Uint32Array
  readonly target: Uint32Array
  /** Places in `protocols`. */
  readonly protocol: Uint8Array
  /** Port of the target; 0 where the protocol has none. */
  readonly port: Uint16Array
  /** Places in `services`. */
  readonly service: Uint16Array
  /** Milliseconds since 1970; NaN where the log does not tell. */
  readonly time: Float64Array
  /** Both ways. */
  readonly bytes: Float64Array
  /** 1 where the target never took part: tried, refused, or no answer. */
  readonly silent: Uint8Array
  /** What was recognised, such as `modbus` or `cotp,s7comm`; grows while a log is read. The first is '': nothing was. */
  readonly services: string[]
}

/** Empty columns for so many flows at once. */
export const emptyFlows = (size: number): Flows => ({
  count: 0,
  source: new Uint32Array(4 * size),
  target: new Uint32Array(4 * size),
  protocol: new Uint8Array(size),
  port: new Uint16Array(size),
  service: new Uint16Array(size),
  time: new Float64Array(size),
  bytes: new Float64Array(size),
  silent: new Uint8Array(size),
  services: [''],
})
