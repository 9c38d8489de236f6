import { Button } from '@mantine/core'
import { v7 as newId } from 'uuid'
import type { Account } from '#shared/accounts/account.ts'
import { mainAddress, withField, withMainAddress } from '#shared/accounts/rules.ts'
import { checkEmail, checkName, checkPhone, checkWebsite } from '#shared/fields/checks.ts'
import type { Action } from '../../app/actions/action.ts'
import { useEdit } from '../../app/use-edit.ts'
import type { People } from '../../app/use-people.ts'
import { countryCode } from '../../importing/values.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { AutoArea, AutoMany, AutoNumber, AutoSelect, AutoTags, AutoText } from '../../ui/auto-field.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { useFocusFirst } from '../../ui/use-focus-first.ts'
import { optionsOf } from '../../ui/options-of.ts'
import styles from './accounts.module.css'
import { countryName, kindWords, tierWords } from './words.ts'

/** The same facts, to be changed: each field saves as one types. */
export function AccountFields({
  account,
  people,
  onDone,
  deletion,
}: {
  account: Account
  people: People
  onDone: () => void
  deletion: Action
}) {
  const edit = useEdit('accounts', account.id, `Edit ${account.name}`)
  const address = mainAddress(account)
  const around = useFocusFirst<HTMLDivElement>()
  const text = (name: 'phone' | 'email' | 'website' | 'industry' | 'about') => ({
    value: account[name] ?? '',
    save: (value: string) => edit((now) => withField(now, name, value.trim())),
  })
  const place = (name: 'street' | 'postalCode' | 'city' | 'region') => ({
    value: address?.[name] ?? '',
    save: (value: string) => edit((now) => withMainAddress(now, { [name]: value.trim() }, () => newId())),
  })
  return (
    <Section
      title="Facts"
      aside={
        <Button size="compact-sm" onClick={onDone}>
          Done
        </Button>
      }
    >
      <Card padded>
        <div className={styles.fields} ref={around}>
          <AutoText
            label="Name"
            value={account.name}
            check={checkName}
            save={(name) => edit((now) => ({ ...now, name: name.trim() }))}
          />
          <AutoSelect
            label="Kind"
            options={optionsOf(kindWords)}
            value={account.kind}
            save={(kind) => edit((now) => ({ ...now, kind }))}
          />
          <AutoSelect
            label="Tier"
            options={optionsOf(tierWords)}
            value={account.tier}
            save={(tier) => edit((now) => ({ ...now, tier }))}
          />
          <AutoSelect
            label="Owner"
            options={people.options}
            value={account.ownerId}
            save={(ownerId) => edit((now) => ({ ...now, ownerId }))}
          />
          <AutoMany
            label="Shared with"
            options={people.options}
            value={account.sharedWith}
            save={(sharedWith) => edit((now) => ({ ...now, sharedWith }))}
          />
          <AutoTags label="Tags" value={account.tags} save={(tags) => edit((now) => ({ ...now, tags }))} />
          <AutoText label="Street" {...place('street')} />
          <AutoText label="Postal code" {...place('postalCode')} />
          <AutoText label="City" {...place('city')} />
          <AutoText label="Region" {...place('region')} />
          <AutoText
            label="Country"
            value={address?.country ? countryName(address.country) : ''}
            save={(value) =>
              edit((now) =>
                withMainAddress(now, { country: countryCode(value) ?? value.trim() }, () => newId()),
              )
            }
          />
          <AutoText label="Phone" type="tel" check={checkPhone} {...text('phone')} />
          <AutoText label="E-mail" type="email" check={checkEmail} {...text('email')} />
          <AutoText label="Website" type="url" check={checkWebsite} {...text('website')} />
          <AutoText label="Industry" {...text('industry')} />
          <AutoNumber
            label="Employees"
            min={0}
            max={10_000_000}
            value={account.employees}
            save={(value) => edit((now) => withField(now, 'employees', value))}
          />
          <AutoNumber
            label="Cadence"
            unit="days"
            min={1}
            max={3650}
            hint="A contact is due within"
            value={account.cadenceDays}
            save={(value) => edit((now) => withField(now, 'cadenceDays', value))}
          />
        </div>
        <AutoArea label="About" {...text('about')} />
        <ActionButton action={deletion} variant="subtle" color="lost" className={styles.delete} />
      </Card>
    </Section>
  )
}
