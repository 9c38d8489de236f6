import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Account } from '#shared/accounts/account.ts'
import { addressLine } from '#shared/accounts/rules.ts'
import { ExternalLink } from '../../app/external-link.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Money } from '../../ui/money.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { When } from '../../ui/when.tsx'
import styles from './accounts.module.css'

/** What is known of an account, to be read. */
export function AccountFacts({ account }: { account: Account }) {
  const open = account.issues.filter(({ resolved }) => !resolved)
  const latest = account.satisfaction.toSorted((one, other) => other.day.localeCompare(one.day))[0]
  const known =
    account.addresses.length > 0 || account.about || factNames.some((name) => account[name]) || latest
  if (!known && open.length === 0) {
    return (
      <Section title="Facts">
        <p className={styles.none}>
          Nothing is known yet. Press E to write down an address, a phone number or what they make.
        </p>
      </Section>
    )
  }
  return (
    <Section title="Facts">
      <Card padded>
        <Facts columns={2}>
          {account.addresses.map((address) => (
            <Fact key={address.id} label={addressWords[address.use]}>
              <bdi>{addressLine(address)}</bdi>
            </Fact>
          ))}
          <Maybe
            label="Phone"
            value={account.phone && <Anchor href={`tel:${account.phone}`}>{account.phone}</Anchor>}
          />
          <Maybe
            label="E-mail"
            value={account.email && <Anchor href={`mailto:${account.email}`}>{account.email}</Anchor>}
          />
          <Maybe label="Website" value={account.website && <ExternalLink address={account.website} />} />
          <Maybe label="Industry" value={account.industry} />
          <Maybe label="Employees" value={account.employees?.toLocaleString()} />
          <Maybe label="Yearly revenue" value={account.revenue && <Money {...account.revenue} />} />
          <Maybe label="Cadence" value={account.cadenceDays && `Every ${account.cadenceDays} days`} />
          <Maybe
            label="Satisfaction"
            value={
              latest && (
                <>
                  {latest.score} of 10, <When at={latest.day} />
                </>
              )
            }
          />
          <Maybe label="Tags" value={account.tags.join(', ')} />
        </Facts>
        {account.about && (
          <p className={styles.about} dir="auto">
            {account.about}
          </p>
        )}
      </Card>
      {open.length > 0 && (
        <ul className={styles.issues}>
          {open.map((issue) => (
            <li key={issue.id}>
              <StateWord
                tone={issue.severity === 'critical' || issue.severity === 'high' ? 'attention' : 'plain'}
              >
                {severityWords[issue.severity]}
              </StateWord>
              {issue.title} · open since <When at={issue.opened} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const factNames = ['phone', 'email', 'website', 'industry', 'employees', 'revenue', 'cadenceDays'] as const
const addressWords = { main: 'Address', billing: 'Billing', delivery: 'Delivery', site: 'Site' } as const
const severityWords = { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' } as const

function Maybe({ label, value }: { label: string; value: ReactNode }) {
  if (!value) return null
  return <Fact label={label}>{value}</Fact>
}
