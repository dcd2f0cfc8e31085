import { useSpeech } from '../parts/language.ts'

type Props = { from: '/api/assets/export' | '/api/decisions/export'; shown: Readonly<Record<string, string>> }

/** A list as a file: exactly what is shown, all of it. */
export function SaveList({ from, shown }: Props) {
  const { say } = useSpeech()
  return (
    <>
      {(['csv', 'xlsx'] as const).map(format => (
        <a
          key={format}
          className="btn"
          href={`${from}?${new URLSearchParams({ ...shown, format })}`}
          download
        >
          {say(`list.save.${format}`)}
        </a>
      ))}
    </>
  )
}
