/** What meetings' fixed words are called on the screen, and the sentences for what cannot be. */
import {
  IconCalendarEvent,
  IconCar,
  IconCheckbox,
  IconMail,
  IconPhone,
  IconSchool,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Activity } from '#shared/activities/activity.ts'
import type { PlanProblem } from '#shared/activities/plan.ts'

export const kindWords: Record<Activity['kind'], string> = {
  meeting: 'Meeting',
  visit: 'Visit',
  call: 'Call',
  training: 'Training',
  email: 'E-mail',
  task: 'Task',
}
export const kindIcons: Record<Activity['kind'], TablerIcon> = {
  meeting: IconCalendarEvent,
  visit: IconCar,
  call: IconPhone,
  training: IconSchool,
  email: IconMail,
  task: IconCheckbox,
}

/** What one plans and goes to; tasks and e-mails stand on Today. */
export const meetingKinds = ['meeting', 'visit', 'call', 'training'] as const

export const sayPlan: Record<PlanProblem['kind'], string> = {
  'no-subject': 'Say what it is about.',
  'not-a-time': 'Choose a day and a time.',
  'ends-before-start': 'It ends before it starts.',
  'too-long': 'It lasts longer than two weeks.',
}
