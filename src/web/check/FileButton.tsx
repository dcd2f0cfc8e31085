import { useRef } from 'react'
import { useSpeech } from '../parts/language.ts'
import { openFile } from './opened.ts'

const kinds = '.xlsx,.csv,.tsv,.md,.markdown,.txt,.yaml,.yml,.json,.dmn,.xml'

/** Opens a file that a person chooses. */
export function FileButton({ label, look }: { label: string; look?: 'primary' }) {
  const { say } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={`btn ${look ?? ''}`} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={kinds}
        aria-label={say('check.choose')}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) openFile(file)
        }}
      />
    </>
  )
}
