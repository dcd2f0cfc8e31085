import { isRefusal } from '#rules/refusal.ts'
import { type Part, putTogether, type Records, recordsBeside } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { applyChanges, changesBetween, nameOf, type PartChange } from '#rules/split/version/changes.ts'
import { type Conflict, threeWay } from '#rules/split/version/threeWay.ts'
import { actHeaders, api, NO_ANSWER, Refused, told } from '../api/client.ts'
import { queries, type VersionDocument, versionQuery } from '../api/queries.ts'
import { kept } from '../parts/kept.ts'
import { type Bench, bench, type Draft } from '../split/draft.ts'
import { alsoThen, moved, type Seen, taken, toSend } from './seen.ts'

/** How far the last edit has come: in the record, on its way, held up, or refused and taken back. */
export type Sending =
  | { readonly is: 'saved' | 'saving' | 'held up' }
  | { readonly is: 'refused'; readonly why: unknown }

/** What two people changed differently, until one of them chooses. */
export type Meeting = {
  readonly theirs: VersionDocument
  /** What comes together by itself. */
  readonly changes: readonly PartChange[]
  readonly conflicts: readonly Conflict[]
}

export const sending = kept<Sending>({ is: 'saved' })
export const meeting = kept<Meeting | null>(null)

/** The draft on the bench as the record last held it. */
type Held = { readonly id: string; readonly rev: number; readonly seen: readonly Seen[] }

const own = bench('draft')
const PATIENCE = 3_000
let held: Held | null = null
let busy = false

/** The draft as a place to work: every edit goes to the record, and what somebody else does comes in. */
export const working: Bench = {
  ...own,
  change: split => {
    own.change(split)
    void send()
  },
  undo: () => {
    own.undo()
    void send()
  },
  redo: () => {
    own.redo()
    void send()
  },
  discard: () => {},
}

/** The id of the draft on the bench. */
export const onBench = (): string | null => held?.id ?? null

const partsIn = (document: VersionDocument) => document.parts as unknown as readonly Seen[]
const recordsIn = (document: VersionDocument) => document.records as unknown as Records

/** A version or draft of the record as one document. Throws where its parts make none: the record holds none such. */
export function splitOf(document: VersionDocument, parts: readonly Part[] = partsIn(document)): Split {
  const split = putTogether(parts, recordsIn(document), document.number)
  if (isRefusal(split)) throw new Refused(split.refused, '', split.params)
  return split
}

/** The same without people: who stands for whom is asked for with the question. */
export function rulesOf({ records: { zone, sites }, ...document }: VersionDocument): Split {
  const none = { people: [], holders: [], deputies: [], absences: [], trainings: [] }
  return splitOf({ ...document, records: { zone, sites, ...none } })
}

/** Takes in a draft as the record holds it now. `first` is what changes are counted from: what is in force. */
export function arrive(document: VersionDocument, first: Split | null): void {
  const { id, rev } = document.version
  if (held?.id !== id) {
    const split = splitOf(document)
    held = { id, rev, seen: partsIn(document) }
    sending.set({ is: 'saved' })
    meeting.set(null)
    own.open(split)
    const draft = own.draft.get()
    if (first !== null && draft !== null) own.put({ ...draft, first })
    return
  }
  if (busy || meeting.get() !== null) return
  if (rev < held.rev) return
  // An act of mine may have got a later state than somebody else's that I have not seen yet.
  if (moved(held.seen, partsIn(document)).length > 0) {
    bring(document)
    return
  }
  held = { ...held, rev }
  refresh(document)
}

/** People and places may have changed though the draft has not. */
function refresh(document: VersionDocument): void {
  const draft = own.draft.get()
  if (draft === null || held === null || pending()?.length !== 0) return
  const split = splitOf(document)
  if (JSON.stringify(recordsBeside(split)) !== JSON.stringify(recordsBeside(draft.split)))
    put(draft, split, [])
}

/** My edits over what has come in; where both changed the same part differently, somebody has to choose. */
function bring(theirs: VersionDocument): void {
  const mine = pending()
  if (held === null || mine === null) return
  const { conflicts, changes } = threeWay(held.seen, applyChanges(held.seen, mine), partsIn(theirs))
  if (conflicts.length > 0) meeting.set({ theirs, changes, conflicts })
  else settleOn(theirs, changes)
}

/** My edits that the record does not hold yet. */
function pending(): readonly PartChange[] | null {
  const draft = own.draft.get()
  if (draft === null || held === null) return null
  const changes = changesBetween(held.seen, draft.split)
  return isRefusal(changes) ? null : changes
}

function settleOn(theirs: VersionDocument, mine: readonly PartChange[]): void {
  const draft = own.draft.get()
  if (draft === null || held === null) return
  const seen = partsIn(theirs)
  const others = moved(held.seen, seen)
  held = { id: held.id, rev: theirs.version.rev, seen }
  try {
    put(draft, splitOf(theirs, applyChanges(seen, mine)), others)
  } catch (why) {
    // What they did leaves no room for what I did: theirs stands, and mine is told.
    put(draft, splitOf(theirs), others)
    sending.set({ is: 'refused', why })
    return
  }
  if (mine.length > 0) void send()
}

/** The document anew, and every step of its history with what others have done, so that undoing is only of one's own. */
function put(draft: Draft, split: Split, others: readonly PartChange[]): void {
  const then = (earlier: Split): Split => ({ ...alsoThen(earlier, others), ...recordsBeside(split) })
  own.put({ ...draft, split, past: draft.past.map(then), future: draft.future.map(then), saved: split })
}

/** Ends a conflict: mine stands in the parts that are named, theirs in the others. */
export function choose(mineFor: ReadonlySet<string>): void {
  const met = meeting.get()
  if (met === null) return
  meeting.set(null)
  const chosen = met.conflicts.map(each => (mineFor.has(nameOf(each)) ? each.ifMine : each.ifTheirs))
  settleOn(met.theirs, [...met.changes, ...chosen])
}

/** Sends what the record does not hold yet, one request at a time, until nothing is left. */
export async function send(): Promise<void> {
  if (busy || meeting.get() !== null) return
  for (let changes = pending(); changes !== null && changes.length > 0; changes = pending()) {
    busy = true
    sending.set({ is: 'saving' })
    const { id, seen } = held as Held
    try {
      const done = await told(
        api.POST('/api/split/drafts/{draft}/changes', {
          params: { path: { draft: id }, header: actHeaders() },
          body: { changes: [...toSend(seen, changes)] },
        }),
      )
      if (held?.id === id) held = { id, rev: done.rev ?? held.rev, seen: taken(held.seen, changes) }
    } catch (error) {
      busy = false
      return trouble(id, error)
    }
    busy = false
  }
  sending.set({ is: 'saved' })
}

async function trouble(id: string, error: unknown): Promise<void> {
  if (held?.id !== id) return
  const code = error instanceof Refused ? error.code : ''
  if (code === 'draft.changed_meanwhile') {
    const theirs = await queries.fetchQuery({ ...versionQuery(id), staleTime: 0 }).catch(() => null)
    if (theirs !== null) return bring(theirs)
  }
  if ([NO_ANSWER, 'server.away', 'access.sign_in', 'access.expired', 'request.too_many', ''].includes(code)) {
    sending.set({ is: 'held up' })
    setTimeout(() => void send(), PATIENCE)
    return
  }
  takeBack(error)
}

/** What the record refuses is taken back, and why is told. */
function takeBack(why: unknown): void {
  const draft = own.draft.get()
  const document = held === null ? undefined : queries.getQueryData(versionQuery(held.id).queryKey)
  if (draft !== null && held !== null && document !== undefined)
    own.put({ ...draft, split: splitOf(document, held.seen), past: draft.past.slice(0, -1), future: [] })
  sending.set({ is: 'refused', why })
}

// The browser then asks before it closes a page whose last edit is not in the record.
addEventListener('beforeunload', event => {
  if (['saving', 'held up'].includes(sending.get().is)) event.preventDefault()
})
