import { type ReactNode, useEffect } from 'react'
import { useSpeech } from '../parts/language.ts'
import { notice } from './readOnly.ts'
import './version.css'

/** Why nothing can be changed here, said where somebody tries, with the way on. */
export function NoChangeNotice({ children }: { children?: ReactNode }) {
  const { say } = useSpeech()
  const why = notice.use()
  useEffect(() => () => notice.set(null), [])
  return (
    <div className="no-change" role="status">
      {why !== null && (
        <div className="panel row wrap between">
          <span>{why}</span>
          <span className="row wrap">
            {children}
            <button type="button" className="btn small" onClick={() => notice.set(null)}>
              {say('web.close')}
            </button>
          </span>
        </div>
      )}
    </div>
  )
}
