/** Credentials follow the people: a changed e-mail address is the new way in, within the same transaction. */
import { sql } from 'kysely'
import type { Db } from '../database/open-database.ts'
import { emailKey, hashPassword } from './passwords.ts'

/** Whether another person, of any company, signs in with this address, or is known by it in this one. */
export async function emailTaken(
  db: Db,
  companyId: string,
  personId: string,
  email: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('credentials')
    .select(['company_id', 'person_id'])
    .where('email_key', '=', emailKey(email))
    .executeTakeFirst()
  if (found) return found.company_id !== companyId || found.person_id !== personId
  const people = await sql<{ email: string }>`select state->>'email' as email from records
    where company_id = ${companyId} and kind = 'people' and not deleted and id <> ${personId}`.execute(db)
  return people.rows.some((person) => emailKey(person.email) === emailKey(email))
}

export async function followEmail(db: Db, companyId: string, personId: string, email: string): Promise<void> {
  await db
    .updateTable('credentials')
    .set({ email_key: emailKey(email) })
    .where('company_id', '=', companyId)
    .where('person_id', '=', personId)
    .execute()
}

/** Gives the person a password, a first one or another. All their devices stay signed in. */
export async function setPassword(
  db: Db,
  companyId: string,
  person: { id: string; email: string },
  password: string,
): Promise<void> {
  const password_hash = await hashPassword(password)
  const changed_at = new Date()
  const email_key = emailKey(person.email)
  await db
    .insertInto('credentials')
    .values({ company_id: companyId, person_id: person.id, email_key, password_hash, changed_at })
    .onConflict((conflict) =>
      conflict.columns(['company_id', 'person_id']).doUpdateSet({ email_key, password_hash, changed_at }),
    )
    .execute()
}
