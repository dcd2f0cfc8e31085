import { useState } from 'react'
import { useSpeech } from '../language.ts'
import './copyText.css'

/** A text to take along, such as a one-time link, and the button that copies it. */
export function CopyText({ text }: { text: string }) {
  const { say } = useSpeech()
  const [copied, setCopied] = useState(false)
  return (
    <span className="linked">
      <span className="mono small">{text}</span>
      <button
        type="button"
        className="btn small"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {say(copied ? 'web.copied' : 'web.copy')}
      </button>
    </span>
  )
}
