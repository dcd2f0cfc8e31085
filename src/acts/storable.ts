/** Whether a value is JSON that PostgreSQL stores: no NUL and no half of a surrogate pair in any text or name. */
export function storable(value: unknown): boolean {
  const open = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one === 'string' && (one.includes('\0') || !one.isWellFormed())) return false
    // Bytes are stored as they are.
    if (one instanceof Uint8Array) continue
    if (typeof one === 'object' && one !== null)
      for (const entry of Array.isArray(one) ? one : Object.entries(one).flat()) open.push(entry)
  }
  return true
}
