import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A button that leads to an address of this app which came from the server as text. */
export function ToLink({ to, name, children }: { to: string; name: string; children: ReactNode }) {
  const router = useRouter()
  return (
    <a
      className="btn"
      href={to}
      aria-label={name}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        router.history.push(to)
      }}
    >
      {children}
    </a>
  )
}
