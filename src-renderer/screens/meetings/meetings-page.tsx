/** Meetings: the agenda, and the meeting that is open beside it. */
import { IconCalendarEvent } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListAndRecord } from '../../ui/list-and-record.tsx'
import { MeetingList } from './meeting-list.tsx'
import { MeetingRecord } from './meeting-record.tsx'
import { PlanMeeting } from './plan-meeting.tsx'
import { usePlanning } from './planning.ts'

export default function MeetingsPage() {
  const { id } = useParams()
  const [query, setQuery] = useSearchParams()
  const wanted = query.get('plan')
  useEffect(() => {
    if (wanted === null) return
    usePlanning.getState().show(wanted)
    setQuery({}, { replace: true })
  }, [wanted, setQuery])
  return (
    <>
      <ListAndRecord
        listPath="/meetings"
        list={<MeetingList openId={id} />}
        record={id ? <MeetingRecord key={id} id={id} /> : null}
        empty={
          <EmptyState icon={<IconCalendarEvent size={28} stroke={1.5} />} title="Choose a meeting">
            What to prepare, show, write down and follow up stands here, on one page.
          </EmptyState>
        }
      />
      <PlanMeeting />
    </>
  )
}
