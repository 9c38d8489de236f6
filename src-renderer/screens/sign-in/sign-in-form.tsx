import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { HostInfo } from '#shared/host/contract.ts'
import type { Session } from '../../sync/contract.ts'
import { DemoPeople } from './demo-list.tsx'
import { useDemoPeople } from './demo-people.ts'
import styles from './sign-in-page.module.css'
import { say } from './sign-in-words.ts'
import { useSignIn } from './use-sign-in.ts'

/** E-mail, password and, where it is wanted, the office's address. Alone on its page, or over the app to sign in again. */
export default function SignInForm({ session, info }: { session: Session; info: HostInfo }) {
  const people = useDemoPeople(info.demo)
  const form = useSignIn(session, { endpoint: info.endpoint })
  const [address, setAddress] = useState(info.endpoint === '')
  // Where the address is the trouble, its field comes into sight.
  const atAddress =
    form.problem !== undefined && ['endpoint-away', 'not-roadbook', 'not-https'].includes(form.problem.kind)
  const showAddress = address || atAddress
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (form.ready) void form.signIn()
        }}
      >
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is this form and nothing else
          autoFocus
          value={form.email}
          onChange={(event) => form.setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          value={form.password}
          onChange={(event) => form.setPassword(event.currentTarget.value)}
        />
        {showAddress ? (
          <TextInput
            label="Office address"
            type="url"
            inputMode="url"
            spellCheck={false}
            value={form.endpoint}
            placeholder="https://roadbook.your-company.com"
            onChange={(event) => form.setEndpoint(event.currentTarget.value)}
          />
        ) : (
          <p className={styles.office}>
            Office: {form.endpoint.replace(/^https:\/\//, '')}{' '}
            <Anchor component="button" type="button" onClick={() => setAddress(true)}>
              Change
            </Anchor>
          </p>
        )}
        <p className={styles.problem} role="alert">
          {form.problem && (
            <>
              <IconAlertTriangle size={16} aria-hidden="true" />
              <span>{say(form.problem)}</span>
            </>
          )}
        </p>
        <Button type="submit" variant="filled" fullWidth size="md" loading={form.busy} disabled={!form.ready}>
          Sign in
        </Button>
      </form>
      {people.length > 0 && (
        <DemoPeople people={people} busy={form.busy} onPick={(person) => void form.signIn(person)} />
      )}
    </>
  )
}
