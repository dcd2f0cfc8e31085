const MARK = 'aria-selected'

/** Marks just these cells as selected; React knows nothing of it and draws nothing again. */
export function paint(grid: HTMLTableElement | null, cells: readonly HTMLTableCellElement[]): void {
  const wanted = new Set<Element>(cells.length > 1 ? cells : [])
  for (const old of grid?.querySelectorAll(`[${MARK}]`) ?? [])
    if (!wanted.delete(old)) old.removeAttribute(MARK)
  for (const cell of wanted) cell.setAttribute(MARK, 'true')
}
