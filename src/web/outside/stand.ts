import type { Request } from './queries.ts'

/** Where a request stands, for who asked from outside: until somebody inside takes it over, it waits. */
export const standOf = ({ state, taken }: Pick<Request, 'state' | 'taken'>) =>
  state === 'draft' && !taken ? 'waiting' : state
