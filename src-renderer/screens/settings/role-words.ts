import type { Role } from '#shared/people/person.ts'

export const roleWords: Record<Role, string> = {
  'sales-representative': 'Sales representative',
  'business-development': 'Business development representative',
  'account-executive': 'Account executive',
  'account-manager': 'Account manager',
  'sales-manager': 'Sales manager',
  'sales-director': 'Sales director',
}
