import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { newNote } from '#shared/notes/new-note.ts'
import type { Note } from '#shared/notes/note.ts'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { pathTo } from '../../app/paths.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useDelete } from '../../app/use-edit.ts'
import { usePeople } from '../../app/use-people.ts'
import { useRecord } from '../../app/use-records.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { When } from '../../ui/when.tsx'
import { NotePad } from '../../writing/note-pad.tsx'
import classes from './notes.module.css'
import { Stamps } from './stamps.tsx'

/** One note, open to be read and written in. A new one is kept with its first key. */
export function NoteRecord({ id }: { id: string }) {
  const { me } = useRoadbook()
  const note = useRecord('notes', id)
  const [query] = useSearchParams()
  const isNew = query.has('new')
  const accountId = query.get('account') ?? ''
  const [began] = useState(() =>
    newNote({ kind: 'account', accountId }, { id, personId: me.personId, at: new Date().toISOString() }),
  )
  // What the editor opens with is chosen once; what comes later is merged into it.
  const [opened, setOpened] = useState<{ note: Note; exists: boolean }>()
  if (opened === undefined && note) setOpened({ note, exists: true })
  if (opened === undefined && note === null && isNew) setOpened({ note: began, exists: false })
  if (note === undefined) return <PageLoading />
  if (!opened) {
    return (
      <EmptyState title="This note is not on this laptop">
        It may have been deleted, or belong to an account that was handed over. Nothing that you wrote is
        lost: what had not been sent is under Needs you.
      </EmptyState>
    )
  }
  return <OpenNote opened={opened} now={note ?? opened.note} written={note !== null} />
}

function OpenNote({
  opened,
  now,
  written,
}: {
  opened: { note: Note; exists: boolean }
  now: Note
  written: boolean
}) {
  const people = usePeople()
  const remove = useDelete()
  const account = useRecord('accounts', now.accountId || undefined)
  const meeting = useRecord('activities', now.activityId || undefined)
  const deletion: Action = {
    id: 'note.delete',
    label: 'Delete note',
    group: 'This note',
    isEnabled: () => written,
    run: async ({ go }) => {
      if (await remove('notes', now.id, 'Delete note', `“${now.title || 'Note'}” was deleted.`)) go('/notes')
    },
  }
  useActions([deletion])
  return (
    <Page
      title={now.title || 'New note'}
      above={
        <span className={classes.above}>
          {account && (
            <Link to={pathTo.account(account.id)}>
              <bdi>{account.name}</bdi>
            </Link>
          )}
          {meeting && (
            <Link to={pathTo.meeting(meeting.id)}>
              <bdi>{meeting.subject}</bdi>
            </Link>
          )}
          <span>
            <When at={now.at} />, {people.nameOf(now.authorId)}
          </span>
        </span>
      }
    >
      <NotePad
        note={opened.note}
        exists={opened.exists}
        fallbackTitle={meeting?.subject ?? account?.name ?? ''}
        label="Note"
        placeholder="Write. A line that begins with n: is a need, p: a promise. / for more."
        startWriting={!opened.exists}
      />
      <Stamps stamps={now.stamps} nameOf={people.nameOf} />
    </Page>
  )
}
