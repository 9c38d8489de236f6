/**
 * Fields that save as one types: text, area, number, amount, choice, date, tags. Each takes the record's value
 * and a `save`; `useDraft` keeps what is typed apart from what comes in. There is no button and nothing to
 * discard. `save` gives a sentence where it failed, `check` one where what is typed cannot be.
 */
import { Autocomplete, MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FieldState } from './field-state.tsx'
import { moneyText, parseAmount, plainAmount } from './money-text.ts'
import { exactDate } from './near-date.ts'
import { useDraft } from './use-draft.ts'

interface Common<Value> {
  label: string
  value: Value
  save: (value: Value) => Promise<string | undefined>
  check?: (value: Value) => string | undefined
  /** What belongs here, where the label does not say it. */
  hint?: string
  placeholder?: string
  readOnly?: boolean
  autoFocus?: boolean
}

/** The input's part of a draft: what all of Mantine's inputs take alike. */
function around<Value>(
  field: Common<Value>,
  draft: ReturnType<typeof useDraft<Value>>,
  words: (value: Value) => string,
) {
  return {
    label: <FieldState label={field.label} draft={draft} words={words} />,
    'aria-label': field.label,
    description: field.hint,
    placeholder: field.placeholder,
    readOnly: field.readOnly,
    'data-autofocus': field.autoFocus || undefined,
    autoFocus: field.autoFocus,
    error: draft.problem,
    onFocus: draft.focus,
    onBlur: draft.blur,
  }
}

/** One line of text. `options` are offered while typing, and no bar to anything else. */
export function AutoText({
  type = 'text',
  options,
  ...field
}: Common<string> & { type?: 'text' | 'email' | 'tel' | 'url'; options?: readonly string[] }) {
  const draft = useDraft(field)
  const props = { ...around(field, draft, (value) => value), value: draft.value, type }
  if (options) return <Autocomplete {...props} data={[...options]} limit={20} onChange={draft.set} />
  return <TextInput {...props} onChange={(event) => draft.set(event.currentTarget.value)} />
}

/** Several lines of text, growing with them. */
export function AutoArea({ minRows = 2, ...field }: Common<string> & { minRows?: number }) {
  const draft = useDraft(field)
  return (
    <Textarea
      {...around(field, draft, (value) => value)}
      value={draft.value}
      autosize
      minRows={minRows}
      onChange={(event) => draft.set(event.currentTarget.value)}
    />
  )
}

/** A number, or none. */
export function AutoNumber({
  min,
  max,
  unit,
  decimals = 0,
  ...field
}: Common<number | undefined> & { min?: number; max?: number; unit?: string; decimals?: number }) {
  const draft = useDraft(field)
  return (
    <NumberInput
      {...around(field, draft, (value) => value?.toLocaleString() ?? 'nothing')}
      value={draft.value ?? ''}
      min={min}
      max={max}
      suffix={unit && ` ${unit}`}
      decimalScale={decimals}
      thousandSeparator
      hideControls
      onChange={(value) => draft.set(value === '' ? undefined : Number(value))}
    />
  )
}

/** An amount of money in one currency: typed as people write it, kept in minor units. */
export function AutoMoney({
  currency,
  ...field
}: Common<{ amount: number; currency: string } | undefined> & { currency: string }) {
  const [typed, setTyped] = useState<string>()
  const draft = useDraft({
    ...field,
    same: (a, b) => a?.amount === b?.amount && a?.currency === b?.currency,
  })
  const unreadable = typed !== undefined && typed.trim() !== '' && parseAmount(typed, currency) === null
  const shown = draft.value ? plainAmount(draft.value) : ''
  return (
    <TextInput
      {...around(field, draft, (value) => (value ? moneyText(value) : 'nothing'))}
      value={typed ?? shown}
      error={unreadable ? 'Write an amount, such as 1,250.00.' : draft.problem}
      inputMode="decimal"
      rightSection={<span>{draft.value?.currency ?? currency}</span>}
      rightSectionWidth={56}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        const amount = parseAmount(text, currency)
        if (text.trim() === '') draft.set(undefined)
        else if (amount !== null) draft.set({ amount, currency: draft.value?.currency ?? currency })
      }}
      onBlur={() => {
        setTyped(undefined)
        draft.blur()
      }}
    />
  )
}

export interface Option<Value extends string> {
  value: Value
  label: string
}

/** One of a few. */
export function AutoSelect<Value extends string>({
  options,
  searchable = options.length > 8,
  clearable = false,
  ...field
}: Common<Value> & {
  options: readonly Option<Value>[]
  searchable?: boolean
  /** The empty value can be chosen, by a cross. */
  clearable?: boolean
}) {
  const draft = useDraft(field)
  const named = (value: Value) => options.find((option) => option.value === value)?.label ?? value
  return (
    <Select
      {...around(field, draft, named)}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={draft.value === '' ? null : draft.value}
      searchable={searchable}
      clearable={clearable}
      allowDeselect={false}
      checkIconPosition="right"
      onChange={(value) => {
        draft.set((value ?? '') as Value)
        void draft.flush()
      }}
    />
  )
}

/** A day, `YYYY-MM-DD`, or the empty text for none. */
export function AutoDate({ min, max, ...field }: Common<string> & { min?: string; max?: string }) {
  const draft = useDraft(field)
  return (
    <TextInput
      {...around(field, draft, (value) => (value ? exactDate(value) : 'nothing'))}
      type="date"
      min={min}
      max={max}
      value={draft.value}
      onChange={(event) => draft.set(event.currentTarget.value)}
    />
  )
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, index) => each === b[index])

/** Words of one's own, with those that others used offered. */
export function AutoTags({ options = [], ...field }: Common<string[]> & { options?: readonly string[] }) {
  const draft = useDraft({ ...field, same: sameList })
  return (
    <TagsInput
      {...around(field, draft, (value) => value.join(', ') || 'nothing')}
      data={[...options]}
      value={draft.value}
      clearable={false}
      onChange={(value) => {
        draft.set([...new Set(value.map((each) => each.trim()).filter(Boolean))])
        void draft.flush()
      }}
    />
  )
}

/** Several of a set, such as people. */
export function AutoMany({ options, ...field }: Common<string[]> & { options: readonly Option<string>[] }) {
  const draft = useDraft({ ...field, same: sameList })
  const named = (value: string) => options.find((option) => option.value === value)?.label ?? value
  return (
    <MultiSelect
      {...around(field, draft, (value) => value.map(named).join(', ') || 'nobody')}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={draft.value}
      searchable
      hidePickedOptions
      onChange={(value) => {
        draft.set(value)
        void draft.flush()
      }}
    />
  )
}
