/** After how long without a touch nobody counts as being at the page, in milliseconds. */
const STILL = 60_000
let touched = Date.now()
const touch = () => {
  touched = Date.now()
}
if (typeof addEventListener === 'function')
  for (const name of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    addEventListener(name, touch, { capture: true, passive: true })

/** Whether nobody is at the page: what it asks for now, it asks for by itself. */
export const unattended = (): boolean => Date.now() - touched > STILL
