import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = { to: string; look?: 'btn' | 'link'; name?: string; children: ReactNode }

/** Leads to an address of this app which came from the server as text; `name` where the text alone does not tell. */
export function ToLink({ to, look = 'btn', name, children }: Props) {
  const router = useRouter()
  return (
    <a
      className={look}
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
