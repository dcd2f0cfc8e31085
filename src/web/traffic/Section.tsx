import { type ReactNode, useId } from 'react'

type Props<T> = {
  title: string
  items: readonly T[]
  render: (item: T) => ReactNode
  /** It is looked at only by who wants to. */
  folded?: boolean
}

/** A heading over a list, or nothing where the list is empty. */
export function Section<T extends { key: string }>({ title: told, items, render, folded = false }: Props<T>) {
  const id = useId()
  // The command line says the same, over lines that follow.
  const title = told.replace(/:$/, '')
  if (items.length === 0) return null
  const list = (
    <ul className="panel traffic-lines" aria-labelledby={id}>
      {items.map(item => (
        <li key={item.key}>{render(item)}</li>
      ))}
    </ul>
  )
  return folded ? (
    <details className="traffic-section">
      <summary id={id}>{title}</summary>
      {list}
    </details>
  ) : (
    <section className="traffic-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {list}
    </section>
  )
}
