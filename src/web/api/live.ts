import { queries } from './queries.ts'

/** What has changed, as the server tells it, as far as it matters here: the record's kind. */
type Change = { readonly kind: string }

let source: EventSource | null = null

/** Which answers a change makes old. Parts of a split stand in answers about people and places, and the other way round. */
function outdated(kind: string): readonly string[] {
  if (kind === 'split') return ['split', 'decisions', 'limits', 'ledger', 'visit', 'desk']
  if (kind === 'calendar' || kind === 'rota') return ['calendar', 'ledger']
  if (kind === 'decision' || kind === 'campaign')
    return [
      ...['decisions', 'differences', 'asset', 'configurations', 'rooms'],
      ...['desk', 'board', 'limits', 'ledger', 'network', 'perimeter', 'requests'],
    ]
  if (kind === 'network') return ['network', 'decisions', 'desk', 'limits', 'ledger', 'perimeter']
  if (kind === 'perimeter' || kind === 'perimeter-standard') return ['perimeter', 'ledger']
  if (kind === 'finding' || kind === 'shift')
    return ['findings', 'board', 'desk', 'limits', 'ledger', 'configurations', 'perimeter']
  if (kind === 'asset') return ['asset', 'attachments', 'ledger', 'who', 'configurations']
  if (kind === 'room' || kind === 'entry') return ['rooms', 'board', 'desk', 'ledger']
  if (kind === 'configuration-report') return ['configurations', 'ledger']
  if (kind === 'constraint') return ['constraints', 'asset', 'ledger']
  if (kind === 'window' || kind === 'process') return ['windows', 'asset', 'board', 'ledger']
  if (kind === 'feed') return ['feeds', 'ledger']
  if (kind === 'account') return ['ledger']
  if (kind === 'mail' || kind === 'webhook' || kind === 'delivery') return ['settings', 'ledger']
  return [
    'people',
    'rooms',
    'access',
    'sites',
    'asset',
    'attachments',
    'scale',
    'calendar',
    'split',
    'limits',
    'ledger',
    'visit',
    'desk',
    'findings',
    'decisions',
    'board',
  ]
}

function hear(changes: readonly Change[]) {
  for (const topic of new Set(changes.flatMap(({ kind }) => outdated(kind))))
    void queries.invalidateQueries({ queryKey: [topic] })
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
