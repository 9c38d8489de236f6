import { ActionIcon, Button, Menu, ScrollArea, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconSearch, IconX } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { useActions } from '../app/actions/use-actions.ts'
import type { Option } from './auto-field.tsx'
import styles from './filter-bar.module.css'

/** Search in a list (`/`), its filters and its order, on one line that wraps. */
export function FilterBar({
  text,
  onText,
  label,
  sort,
  onClear,
  children,
}: {
  text: string
  onText: (text: string) => void
  label: string
  sort?: {
    options: readonly Option<string>[]
    by: string
    descending: boolean
    onChange: (by: string, descending: boolean) => void
  }
  /** Given while something is filtered. */
  onClear?: (() => void) | undefined
  children?: ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  useActions([
    {
      id: 'list.search',
      label,
      keys: '/',
      group: 'In a list',
      hidden: true,
      run: () => input.current?.select(),
    },
  ])
  return (
    <div className={styles.bar} role="search">
      <TextInput
        ref={input}
        className={styles.search}
        aria-label={label}
        placeholder={`${label}  /`}
        leftSection={<IconSearch size={16} stroke={1.75} />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          if (text === '') input.current?.blur()
          else onText('')
        }}
      />
      {children}
      {onClear && (
        <Button variant="subtle" leftSection={<IconX size={14} />} onClick={onClear}>
          Clear
        </Button>
      )}
      {sort && <SortMenu {...sort} />}
    </div>
  )
}

function SortMenu({
  options,
  by,
  descending,
  onChange,
}: NonNullable<Parameters<typeof FilterBar>[0]['sort']>) {
  const named = options.find(({ value }) => value === by)?.label ?? by
  return (
    <div className={styles.sort}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" color="gray" rightSection={<IconChevronDown size={14} />}>
            {named}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Sort by</Menu.Label>
          <Menu.RadioGroup
            value={by}
            onChange={(value) => onChange(value, value === by ? descending : false)}
          >
            {options.map(({ value, label }) => (
              <Menu.RadioItem key={value} value={value}>
                {label}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        aria-label={descending ? 'Descending; turn round' : 'Ascending; turn round'}
        onClick={() => onChange(by, !descending)}
      >
        {descending ? <IconArrowDown size={16} /> : <IconArrowUp size={16} />}
      </ActionIcon>
    </div>
  )
}

/** A filter by several of a set; says what is chosen on its button. */
export function FilterMenu({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string
  options: readonly Option<string>[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}) {
  const [typed, setTyped] = useState('')
  const names = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value)
  const fits = options.filter((option) =>
    option.label.toLocaleLowerCase().includes(typed.toLocaleLowerCase()),
  )
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <Menu closeOnItemClick={false} position="bottom-start" onClose={() => setTyped('')}>
      <Menu.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} />}
          className={styles.filter}
        >
          {names.length === 0
            ? label
            : names.length === 1
              ? `${label}: ${names[0]}`
              : `${label}: ${names.length}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.choices}>
        {options.length > 10 && (
          <TextInput
            aria-label={`Search ${label.toLowerCase()}`}
            placeholder="Search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) =>
              event.key !== 'Escape' && event.key !== 'ArrowDown' && event.stopPropagation()
            }
          />
        )}
        <ScrollArea.Autosize mah={320}>
          {fits.map(({ value, label: name }) => (
            <Menu.CheckboxItem key={value} checked={chosen.includes(value)} onChange={() => toggle(value)}>
              {name}
            </Menu.CheckboxItem>
          ))}
          {fits.length === 0 && <Menu.Label>Nothing to choose</Menu.Label>}
        </ScrollArea.Autosize>
        {chosen.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onChange([])}>Any {label.toLowerCase()}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
