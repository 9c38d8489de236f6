import { TextInput } from '@mantine/core'
import { IconNotes, IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { captureKinds } from '#shared/notes/note.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { pathTo } from '../../app/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Marked } from '../../ui/marked.tsx'
import { captureWords } from '../../ui/note-editor/capture-words.ts'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { When } from '../../ui/when.tsx'
import { newNoteAction } from './actions.ts'
import classes from './notes.module.css'
import { type NoteRowFacts, useNoteList } from './use-note-list.ts'

/** Every note on this laptop, the newest first. */
export function NoteList({ openId }: { openId: string | undefined }) {
  const [text, setText] = useState('')
  const { rows, accountName, onWindow } = useNoteList(text)
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  useActions([
    {
      id: 'notes.search-here',
      label: 'Search notes',
      keys: '/',
      group: 'Notes',
      hidden: true,
      run: () => field.current?.focus(),
    },
  ])
  return (
    <Page
      title="Notes"
      primary={newNoteAction}
      fill
      tools={
        <TextInput
          ref={field}
          aria-label="Search notes"
          placeholder="Any word in a note"
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          className={classes.search}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            setText('')
            event.currentTarget.blur()
          }}
        />
      }
    >
      {rows === undefined ? (
        <PageLoading />
      ) : rows.length === 0 ? (
        text.trim() === '' ? (
          <EmptyState icon={<IconNotes size={28} stroke={1.5} />} title="No notes yet" action={newNoteAction}>
            What you write in meetings and about accounts stands here, the newest first.
          </EmptyState>
        ) : (
          <EmptyState title="No note has these words">Other words, or fewer, may find it.</EmptyState>
        )
      ) : (
        <VirtualList
          name={text.trim() === '' ? 'notes' : 'notes-found'}
          label="Notes"
          count={rows.length}
          row={(index) => rows[index]}
          keyOf={({ id }) => id}
          {...(openId ? { openKey: openId } : {})}
          height={76}
          onWindow={onWindow}
          onOpen={({ id }) => void navigate(pathTo.note(id))}
          draw={(row) => <NoteRow row={row} account={accountName(row.accountId)} />}
        />
      )}
    </Page>
  )
}

function NoteRow({ row, account }: { row: NoteRowFacts; account: string }) {
  const counts = captureKinds.flatMap((kind) => {
    const count = row.captures.filter((capture) => capture.kind === kind).length
    return count > 0 ? [{ kind, count }] : []
  })
  return (
    <div className={classes.row}>
      <div className={classes.rowHead}>
        <bdi className={classes.title}>{row.title}</bdi>
        {row.at && (
          <span className={classes.under}>
            <When at={row.at} dayOnly />
          </span>
        )}
      </div>
      <div className={classes.rowHead}>
        <bdi className={classes.account}>{account}</bdi>
        {counts.map(({ kind, count }) => {
          const { icon: Icon, label } = captureWords[kind]
          return (
            <span key={kind} className={classes.under} title={`${count} ${label.toLowerCase()}`}>
              <Icon size={14} stroke={1.75} aria-label={label} /> {count}
            </span>
          )
        })}
      </div>
      <div className={classes.excerpt} dir="auto">
        <Marked text={row.text} ranges={row.marks} />
      </div>
    </div>
  )
}
