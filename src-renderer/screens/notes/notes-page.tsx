/** Notes: the list, and the note that is open beside it. */
import { IconNotes } from '@tabler/icons-react'
import { useParams } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListAndRecord } from '../../ui/list-and-record.tsx'
import { NoteList } from './note-list.tsx'
import { NoteRecord } from './note-record.tsx'

export default function NotesPage() {
  const { id } = useParams()
  return (
    <ListAndRecord
      listPath="/notes"
      list={<NoteList openId={id} />}
      record={id ? <NoteRecord key={id} id={id} /> : null}
      empty={
        <EmptyState icon={<IconNotes size={28} stroke={1.5} />} title="Choose a note">
          Or begin one with N. It is saved as you type.
        </EmptyState>
      }
    />
  )
}
