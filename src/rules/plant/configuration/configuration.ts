/** What of an asset has an approved version (PLANT-11): the program of a controller, or the configuration of a system above it. */
export const configurationKinds = ['program', 'hmi', 'scada', 'mes', 'other'] as const
export type ConfigurationKind = (typeof configurationKinds)[number]

/**
 * How what was seen to run stands to what is approved. `unseen`: nobody has reported it; `waiting`: approved after the last
 * report, which the next one has to show; `explained`: it differs, and a decision says why; `different`: nothing does.
 */
export const configurationStates = ['same', 'unseen', 'waiting', 'explained', 'different'] as const
export type ConfigurationState = (typeof configurationStates)[number]

/** The most lines that one report has. */
export const MOST_LINES = 5_000

/**
 * A checksum as it is compared: without the name of its method in front, a SHA-256 in small letters; what a maker calls its own
 * stays as it is written.
 */
export function checksumOf(text: string): string {
  const said = text.trim().replace(/^sha-?256\s*[:=]\s*/i, '')
  return /^[0-9a-f]{64}$/i.test(said) ? said.toLowerCase() : said
}

/** What is approved to run. */
export type Approved = { readonly checksum: string; readonly at: Temporal.Instant }

/** What was last seen to run: since when this very one, and when what is approved was last seen. */
export type Seen = {
  readonly checksum: string
  readonly version: string | null
  readonly since: Temporal.Instant
  readonly at: Temporal.Instant
  readonly sameAt: Temporal.Instant | null
  /** Whether it was otherwise than what was approved when it was seen. */
  readonly differs: boolean
}

/** How it stands, without asking decisions: those that differ are asked about then. */
export function plainState(approved: Approved, seen: Seen | null): Exclude<ConfigurationState, 'explained'> {
  if (seen === null) return 'unseen'
  if (seen.checksum === approved.checksum) return 'same'
  return seen.differs ? 'different' : 'waiting'
}
