/** The reporting line, as the transaction sees it: who is above whom. */
import { sql } from 'kysely'
import type { Role } from '#shared/people/person.ts'
import type { Db } from '../database/open-database.ts'

export interface Member {
  id: string
  role: Role
  managerId: string
  active: boolean
}

export class ReportingLine {
  readonly members: ReadonlyMap<string, Member>

  constructor(members: Iterable<Member>) {
    this.members = new Map([...members].map((member) => [member.id, member]))
  }

  member(id: string): Member | undefined {
    return this.members.get(id)
  }

  /** The managers above a person, nearest first. A circle, which the rules refuse, ends where it closes. */
  above(id: string): string[] {
    const found: string[] = []
    const seen = new Set([id])
    let next = this.members.get(id)?.managerId ?? ''
    while (next !== '' && !seen.has(next)) {
      found.push(next)
      seen.add(next)
      next = this.members.get(next)?.managerId ?? ''
    }
    return found
  }

  /** Whether `who` stands above `whom`: in the line, or as the director above everyone else. */
  isAbove(who: string, whom: string): boolean {
    if (who === whom) return false
    const member = this.members.get(who)
    if (!member?.active) return false
    return member.role === 'sales-director' || this.above(whom).includes(who)
  }

  directors(): Member[] {
    return [...this.members.values()].filter((member) => member.active && member.role === 'sales-director')
  }
}

/** The company's people; a deleted person is none. */
export async function reportingLine(db: Db, companyId: string): Promise<ReportingLine> {
  const { rows } = await sql<{ id: string; role: Role; manager_id: string; active: boolean }>`
    select id, state->>'role' as role, state->>'managerId' as manager_id, (state->>'active')::boolean as active
    from records where company_id = ${companyId} and kind = 'people' and not deleted`.execute(db)
  return new ReportingLine(rows.map((row) => ({ ...row, managerId: row.manager_id })))
}
