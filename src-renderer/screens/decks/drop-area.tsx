/** Takes files that are dropped anywhere on the library. */
import { type DragEvent, type ReactNode, useState } from 'react'
import classes from './decks.module.css'

export function DropArea({
  isOn,
  onFiles,
  children,
}: {
  isOn: boolean
  onFiles: (files: File[]) => void
  children: ReactNode
}) {
  const [over, setOver] = useState(false)
  const withFiles = (event: DragEvent) => isOn && event.dataTransfer.types.includes('Files')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is one way of several
    <section
      className={classes.whole}
      aria-label="Library"
      onDragOver={(event) => {
        if (!withFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        setOver(false)
        if (!withFiles(event)) return
        event.preventDefault()
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      {over && <div className={classes.drop}>Drop PDFs, a Markdown deck or pictures to make a deck</div>}
    </section>
  )
}
