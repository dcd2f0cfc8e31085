/** Milliseconds from navigation until cells stand there, an editor stands in one of them, and the proof is told. */
export type Opened = { there: number; edited: number; proved: number }

/** Runs in the page, before it: presses Enter in the first cell as soon as there is one. */
export function watch() {
  const opened: Partial<Opened> = {}
  Object.assign(window, { opened })
  const look = () => {
    const cell = document.querySelector<HTMLElement>('td[data-function]')
    if (cell !== null && opened.there === undefined) {
      opened.there = performance.now()
      cell.focus()
      cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    }
    if (opened.edited === undefined && document.querySelector('.cell-editor') !== null)
      opened.edited = performance.now()
    // While it is being proved there is no mark of how long that took.
    if (opened.edited !== undefined && document.querySelector('.findings, [data-took]') !== null)
      opened.proved = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page: goes to a place's matrix; milliseconds until a row of it has been painted. */
export async function level(to: string | null): Promise<number> {
  const address = (link: Element) => new URL((link as HTMLAnchorElement).href).searchParams.get('place')
  const link = [...document.querySelectorAll('.levels a')].find(each => address(each) === to)
  if (link === undefined) throw new Error(`no level ${to}`)
  const shown = () => link.isConnected && link.getAttribute('aria-current') === 'page'
  const start = performance.now()
  ;(link as HTMLElement).click()
  while (!shown() || document.querySelector('td[data-function]') === null)
    await new Promise(resolve => requestAnimationFrame(resolve))
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - start
}

/** Runs in the page: types a letter into an activity's first cell; milliseconds until another text has been painted. */
export async function edit(activity: string): Promise<number> {
  const cell = document.querySelector<HTMLElement>(`tr[data-activity="${activity}"] td[data-function]`)
  if (cell === null) throw new Error(`no cell of ${activity}`)
  // A press makes the cell the one that keys are for.
  cell.click()
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  const before = cell.textContent
  const start = performance.now()
  cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'i', bubbles: true, cancelable: true }))
  while (cell.textContent === before) await new Promise(resolve => requestAnimationFrame(resolve))
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - start
}

/** Runs in the page of an activity with a cell's editor open: types other texts; milliseconds until the verdict changed, each. */
export async function keystrokes(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[role=dialog] input.field')
  const standing = document.querySelector('.standing')
  if (field === null || standing === null) throw new Error('no editor')
  const times: number[] = []
  for (const text of texts) {
    const changed = new Promise<number>(resolve => {
      const watch = new MutationObserver(() => {
        watch.disconnect()
        resolve(performance.now())
      })
      watch.observe(standing, { attributeFilter: ['data-verdict'] })
    })
    const start = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    times.push((await changed) - start)
  }
  return times
}
