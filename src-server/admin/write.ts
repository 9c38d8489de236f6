/** What an administrator's command writes goes the way of a push: one transaction, history, grants, the clock. */
import { v7 as uuidv7 } from 'uuid'
import type { Person } from '#shared/people/person.ts'
import type { State } from '#shared/sync/contract.ts'
import type { Database } from '../database/open-database.ts'
import { applyGroup } from '../sync/apply.ts'
import { checkState } from '../sync/check-state.ts'
import { WorkingSet } from '../sync/working-set.ts'

/** Who did it, in the history. */
const session = (companyId: string) => ({ companyId, personId: '', deviceId: 'command line' })

/** Writes one person, new or changed. Throws a sentence where the state is not valid. */
export async function writePerson(
  database: Database,
  key: Buffer,
  companyId: string,
  person: Person,
  label: string,
): Promise<void> {
  const checked = checkState('people', person.id, person as unknown as State, 0)
  if ('refused' in checked) throw new Error(`The person’s ${checked.refused.field ?? 'record'} is not valid.`)
  const clock = await database.db.transaction().execute(async (transaction) => {
    const now = await transaction
      .selectFrom('clocks')
      .select(['epoch', 'sequence'])
      .where('company_id', '=', companyId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const work = new WorkingSet(transaction, companyId, now.epoch, now.sequence + 1)
    const master = await work.record('people', person.id)
    const group = { id: uuidv7(), attempt: 1, label, knownClock: now, rows: [] }
    await applyGroup(work, key, session(companyId), group, [
      { kind: 'people', id: person.id, master, state: checked.state, scope: 'company', parent: null },
    ])
    await work.flush()
    await transaction
      .updateTable('clocks')
      .set({ sequence: work.sequence })
      .where('company_id', '=', companyId)
      .execute()
    return { epoch: work.epoch, sequence: work.sequence }
  })
  await database.tell({ companyId, ...clock })
}
