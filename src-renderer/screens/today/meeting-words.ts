import type { Activity } from '#shared/activities/activity.ts'

const words: Record<Activity['kind'], string> = {
  call: 'Call',
  email: 'E-mail',
  visit: 'Visit',
  meeting: 'Meeting',
  task: 'Task',
  training: 'Training',
}

export const kindWord = (kind: Activity['kind']) => words[kind]

/** "9:30 – 10:30", or "All day". */
export function timeSpan(meeting: Pick<Activity, 'at' | 'endsAt' | 'allDay'>, locale?: string): string {
  if (meeting.allDay) return 'All day'
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  const from = new Date(meeting.at)
  if (!meeting.endsAt) return clock.format(from)
  return clock.formatRange(from, new Date(meeting.endsAt))
}
