import { queryOptions } from '@tanstack/react-query'
import { api, told } from '../api/client.ts'
import { type Got, queries } from '../api/queries.ts'

export type WholeRoom = Got<'/api/rooms/{room}'>
export type Room = WholeRoom['room']
export type Entry = WholeRoom['inside'][number]

/** The locked places of a site, and who is inside one. */
export const roomsQuery = (site: string) =>
  queryOptions({
    queryKey: ['rooms', 'of', site],
    queryFn: () => told(api.GET('/api/rooms', { params: { query: { site } } })),
  })

/** One of them. What is due by the clock is asked anew each minute. */
export const roomQuery = (room: string) =>
  queryOptions({
    queryKey: ['rooms', room],
    queryFn: () => told(api.GET('/api/rooms/{room}', { params: { path: { room } } })),
    refetchInterval: 60_000,
  })

/** Whether a person may enter a place now. */
export const entrantQuery = (room: string, person: string) =>
  queryOptions({
    queryKey: ['rooms', room, person],
    queryFn: () =>
      told(api.GET('/api/rooms/{room}/entrants/{person}', { params: { path: { room, person } } })),
  })

/** Something was said of a place, or somebody came or went. */
export async function outdated(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['rooms'] })
  await queries.invalidateQueries({ queryKey: ['ledger'] })
}
