import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecord } from '../../app/use-records.ts'
import { Initials } from '../../ui/initials.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { roleWords } from './role-words.ts'
import styles from './settings-page.module.css'
import { SignOut } from './sign-out.tsx'

/** Who is signed in, and the way out. */
export function Profile() {
  const { me } = useRoadbook()
  const person = useRecord('people', me.personId)
  const [leaving, setLeaving] = useState(false)
  return (
    <Section title="You">
      <Card padded>
        <div className={styles.person}>
          <Initials name={person?.name ?? '?'} seed={me.personId} size={40} />
          <div>
            <div className={styles.name}>{person?.name ?? me.companyName}</div>
            <div className={styles.soft}>
              {person
                ? [roleWords[person.role], me.companyName, person.email].join(' · ')
                : 'Getting who you are'}
            </div>
          </div>
          <Button onClick={() => setLeaving(true)}>Sign out</Button>
        </div>
      </Card>
      <SignOut opened={leaving} onClose={() => setLeaving(false)} />
    </Section>
  )
}
