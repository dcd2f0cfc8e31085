/** How far an import is taken over that this server works on; nobody else sees anything of it before it is done. */
export type Progress = { readonly done: number; readonly of: number; readonly since: Temporal.Instant }

const running = new Map<string, Progress>()

/** How far an import is taken over, where this server does so now. */
export const progressOf = (id: string): Progress | null => running.get(id) ?? null

/** Tells how far it is while it is worked on. */
export async function telling<Result>(
  id: string,
  of: number,
  since: Temporal.Instant,
  work: (told: (done: number) => void) => Promise<Result>,
): Promise<Result> {
  const told = (done: number) => void running.set(id, { done, of, since })
  told(0)
  try {
    return await work(told)
  } finally {
    running.delete(id)
  }
}
