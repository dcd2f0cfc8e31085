import { useEffect, useState } from 'react'

const MOMENT = 200

/** What somebody types, once they pause for a moment: what follows is then asked for once, and not for every letter. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), MOMENT)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
