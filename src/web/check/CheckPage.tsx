import { useLayoutEffect, useState } from 'react'
import { benches } from '../split/draft.ts'
import { ArrivalNote } from './ArrivalNote.tsx'
import { Checked } from './Checked.tsx'
import { DropZone } from './DropZone.tsx'
import { desk, openFile } from './opened.ts'
import './check.css'

/** Check a workbook: drop it, see what is wrong with it, mend it, take it along. All of it happens in this browser. */
export function CheckPage() {
  const now = desk.use()
  const draft = benches.workbook.draft.use()
  const over = useDrop()
  return (
    <>
      {now.file !== null && draft !== null ? (
        <Checked key={now.file.id} file={now.file} arrival={<ArrivalNote desk={now} />} draft={draft} />
      ) : (
        <DropZone desk={now} />
      )}
      {over && <div className="drop-veil" />}
    </>
  )
}

/** Takes a file that is dropped anywhere on the page; true while one is held over it. */
function useDrop(): boolean {
  const [over, setOver] = useState(false)
  useLayoutEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) openFile(file)
    }
    addEventListener('dragover', hold)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}
