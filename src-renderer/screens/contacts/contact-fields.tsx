import { Button } from '@mantine/core'
import { v7 as newId } from 'uuid'
import type { Contact } from '#shared/contacts/contact.ts'
import { birthdayFrom, withContactField, withPhone } from '#shared/contacts/rules.ts'
import { checkEmail, checkName, checkPhone } from '#shared/fields/checks.ts'
import { useEdit } from '../../app/use-edit.ts'
import { AutoArea, AutoSelect, AutoTags, AutoText } from '../../ui/auto-field.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { useFocusFirst } from '../../ui/use-focus-first.ts'
import { optionsOf } from '../../ui/options-of.ts'
import styles from './contacts.module.css'
import { channelWords, consentWords, partWords, phoneWords, stanceWords } from './words.ts'

/** The facts of a contact, to be changed: each field saves as one types. */
export function ContactFields({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const edit = useEdit('contacts', contact.id, `Edit ${contact.name}`)
  const around = useFocusFirst<HTMLDivElement>()
  const text = (name: 'title' | 'department' | 'email' | 'language' | 'about') => ({
    value: contact[name] ?? '',
    save: (value: string) => edit((now) => withContactField(now, name, value.trim())),
  })
  const phone = (use: 'work' | 'mobile') => ({
    label: phoneWords[use],
    type: 'tel' as const,
    check: checkPhone,
    value: contact.phones.find((one) => one.use === use)?.number ?? '',
    save: (value: string) => edit((now) => withPhone(now, use, value, () => newId())),
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
            value={contact.name}
            check={checkName}
            save={(name) => edit((now) => ({ ...now, name: name.trim() }))}
          />
          <AutoText label="Job title" {...text('title')} />
          <AutoText label="Department" {...text('department')} />
          <AutoText {...phone('work')} />
          <AutoText {...phone('mobile')} />
          <AutoText label="E-mail" type="email" check={checkEmail} {...text('email')} />
          <AutoSelect
            label="Prefers"
            clearable
            options={optionsOf(channelWords) as { value: string; label: string }[]}
            value={contact.preferredChannel ?? ''}
            save={(value) =>
              edit((now) =>
                withContactField(now, 'preferredChannel', value as Contact['preferredChannel'] | ''),
              )
            }
          />
          <AutoSelect
            label="In decisions"
            options={optionsOf(partWords)}
            value={contact.part}
            save={(part) => edit((now) => ({ ...now, part }))}
          />
          <AutoSelect
            label="Towards us"
            options={optionsOf(stanceWords)}
            value={contact.stance}
            save={(stance) => edit((now) => ({ ...now, stance }))}
          />
          <AutoSelect
            label="Consent"
            options={optionsOf(consentWords)}
            value={contact.consent}
            save={(consent) => edit((now) => ({ ...now, consent }))}
          />
          <AutoText
            label="Birthday"
            placeholder="1979-04-12, or 04-12 without a year"
            value={contact.birthday ?? ''}
            check={(value) =>
              value.trim() === '' || birthdayFrom(value)
                ? undefined
                : 'Write it as 1979-04-12, or 04-12 without a year.'
            }
            save={(value) => edit((now) => withContactField(now, 'birthday', birthdayFrom(value) ?? ''))}
          />
          <AutoText label="Language" {...text('language')} />
          <AutoTags label="Tags" value={contact.tags} save={(tags) => edit((now) => ({ ...now, tags }))} />
        </div>
        <AutoArea label="About" {...text('about')} />
      </Card>
    </Section>
  )
}
