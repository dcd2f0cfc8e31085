import { queries } from './queries.ts'

/** What has changed, as the server tells it: the record's kind and id, and the act that did it. */
export type Change = {
  readonly act: string
  readonly kind: string
  readonly subject: string
  readonly site: string | null
}

type Listener = (changes: readonly Change[]) => void

const listeners = new Set<Listener>()
let source: EventSource | null = null

/** Hears of every change that the person may see, until the function that comes back is called. */
export function listen(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Which answers a change makes old. Parts of a split stand in answers about people and places, and the other way round. */
export function outdated(kind: string): readonly string[] {
  if (kind === 'split') return ['split', 'ledger', 'visit']
  if (kind === 'account') return ['ledger']
  return ['people', 'sites', 'split', 'ledger', 'visit']
}

function hear(changes: readonly Change[]) {
  for (const topic of new Set(changes.flatMap(({ kind }) => outdated(kind))))
    void queries.invalidateQueries({ queryKey: [topic] })
  for (const listener of listeners) listener(changes)
}

/** Listens to the server from now on; what changed while the line was broken is asked for anew. */
export function openLine(): void {
  if (source !== null) return
  let broken = false
  source = new EventSource('/api/events')
  source.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Change[])
  source.onopen = () => {
    if (broken) void queries.invalidateQueries()
    broken = false
  }
  source.onerror = () => {
    broken = true
    // The browser tries again by itself, unless the server has said no: then the session is over.
    if (source?.readyState !== EventSource.CLOSED) return
    closeLine()
    void queries.invalidateQueries({ queryKey: ['visit'] })
  }
}

export function closeLine(): void {
  source?.close()
  source = null
}
