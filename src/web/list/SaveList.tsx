import { useSpeech } from '../parts/language.ts'
import type { ListSearch } from '../paths.ts'
import { columnsOf, filterOf, orderOf } from './search.ts'

/** The list as a file: exactly what is shown, all of it. */
export function SaveList({ search }: { search: ListSearch }) {
  const { say } = useSpeech()
  const shown = { ...filterOf(search), ...orderOf(search), columns: columnsOf(search).join(',') }
  return (
    <>
      {(['csv', 'xlsx'] as const).map(format => (
        <a
          key={format}
          className="btn"
          href={`/api/assets/export?${new URLSearchParams({ ...(shown as Record<string, string>), format })}`}
          download
        >
          {say(`list.save.${format}`)}
        </a>
      ))}
    </>
  )
}
