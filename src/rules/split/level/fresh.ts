/** An id that none of a list has: the wanted one, else it with a number behind. */
export function freshId(list: readonly { readonly id: string }[], wanted: string): string {
  const taken = new Set(list.map(each => each.id))
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  return id
}
