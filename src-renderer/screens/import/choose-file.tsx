import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useRoadbook } from '../../app/roadbook.tsx'
import styles from './import.module.css'

/** Where a file is dropped or chosen. */
export function ChooseFile({ onFile }: { onFile: (name: string, bytes: Uint8Array) => void }) {
  const { host } = useRoadbook()
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const choose = async () => {
    const [file] = await host['file.open'](['.csv', '.txt', '.tsv', 'text/csv', 'text/plain'], false)
    if (file) onFile(file.name, file.bytes)
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    depth.current = 0
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file.name, new Uint8Array(await file.slice(0, 100_000_001).arrayBuffer()))
  }
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragEnter={() => setOver((depth.current += 1) > 0)}
      onDragLeave={() => setOver((depth.current -= 1) > 0)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void drop(event)}
    >
      <IconFileSpreadsheet size={32} stroke={1.5} aria-hidden="true" />
      <h2>Drop a CSV file here</h2>
      <p>
        From Salesforce, HubSpot, Google Contacts, Outlook, Thunderbird or Excel, as it was exported. You see
        every column and every duplicate before anything is written, and can take an import back.
      </p>
      <Button variant="filled" onClick={() => void choose()}>
        Choose a file
      </Button>
    </div>
  )
}
