import { randomUUID } from 'node:crypto'

type Row = (site: string | null) => Record<string, unknown>
const AT = '2026-11-25T09:00:00Z'

/** Rows of locked places as their tables have them; the first place of a site is the one that somebody enters. */
export function roomRows(person: () => string, decision: () => string): Record<string, Row> {
  const rooms = new Map<string | null, string>()
  const somebody = (site: string | null) => ({
    ...{ id: randomUUID(), site, room: rooms.get(site) ?? randomUUID(), name: 'A visitor', company: 'Works' },
  })
  return {
    room: site => {
      const id = randomUUID()
      if (!rooms.has(site)) rooms.set(site, id)
      return {
        ...{ id, site, kind: 'cabinet', name: id, spot: '', lock: 'key', key_place: '', phone: '' },
        assets: '{}',
      }
    },
    room_exception: site => ({ ...somebody(site), decision: decision() }),
    room_entry: site => ({
      ...somebody(site),
      ...{ purpose: 'A look', began_at: AT, began_by: person(), until: '2026-11-25T10:00:00Z' },
    }),
  }
}
