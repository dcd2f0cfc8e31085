import { useSyncExternalStore } from 'react'

/** A value that outlives the page that shows it, so that going to another page and back loses nothing. */
export type Kept<T> = {
  readonly get: () => T
  readonly set: (next: T) => void
  /** The value in a component, which is drawn again when it changes. */
  readonly use: () => T
}

export function kept<T>(initial: T): Kept<T> {
  let value = initial
  const listeners = new Set<() => void>()
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }
  const get = () => value
  const set = (next: T) => {
    value = next
    for (const listener of listeners) listener()
  }
  return { get, set, use: () => useSyncExternalStore(listen, get) }
}

/** What this browser remembers under a name; null where it remembers nothing or may not. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`countersign.${name}`)
  } catch {
    return null
  }
}

/** Asks this browser to remember; where it may not (private mode, full), it forgets with the page. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`countersign.${name}`, value)
  } catch {
    // Nothing is lost but the convenience.
  }
}
