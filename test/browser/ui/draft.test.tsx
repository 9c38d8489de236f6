/** Fields that save as one types, in a real browser. */
import { MantineProvider } from '@mantine/core'
import { useEffect, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { AutoText } from '../../../src-renderer/ui/auto-field.tsx'
import { flushUnsaved, hasUnsaved } from '../../../src-renderer/ui/unsaved.ts'

let root: Root | undefined
afterEach(() => {
  root?.unmount()
  root = undefined
  document.body.replaceChildren()
})

/** A record with one field, as a screen has it. */
async function aField({
  save = async () => undefined as string | undefined,
  check = undefined as ((text: string) => string | undefined) | undefined,
} = {}) {
  const saved: string[] = []
  let comeIn: (value: string) => void = () => {}
  function Screen() {
    const [value, setValue] = useState('Anna')
    useEffect(() => {
      comeIn = setValue
    }, [])
    return (
      <MantineProvider>
        <AutoText
          label="Name"
          value={value}
          check={check}
          save={async (next) => {
            const wrong = await save()
            if (wrong !== undefined) return wrong
            saved.push(next)
            setValue(next)
            return undefined
          }}
        />
      </MantineProvider>
    )
  }
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  root.render(<Screen />)
  const input = await vi.waitFor(() => {
    const found = document.querySelector('input')
    if (!found) throw new Error('not drawn yet')
    return found
  })
  return {
    saved,
    input,
    comeIn: (value: string) => comeIn(value),
    text: () => document.body.textContent ?? '',
  }
}

describe('a field', () => {
  test('saves by itself within a second of being typed in, and says so', async () => {
    const { saved, input, text } = await aField()
    await userEvent.type(input, ' Weiß')
    expect(hasUnsaved()).toBe(true)
    await vi.waitFor(() => expect(saved.at(-1)).toBe('Anna Weiß'), { timeout: 2000 })
    await vi.waitFor(() => expect(text()).toContain('Saved'))
    expect(hasUnsaved()).toBe(false)
  })

  test('saves at once when it is left, and when the window closes', async () => {
    const { saved, input } = await aField()
    await userEvent.type(input, '1')
    input.blur()
    await vi.waitFor(() => expect(saved).toEqual(['Anna1']), { timeout: 300 })
    input.focus()
    await userEvent.type(input, '2')
    await flushUnsaved()
    expect(saved.at(-1)).toBe('Anna12')
  })

  test('keeps what is being typed when something else comes in, says what came, and takes it if one wants', async () => {
    const { input, comeIn, text } = await aField({
      check: (value) => (value.endsWith('x') ? 'Not an x.' : undefined),
    })
    // While it cannot be saved it stays unwritten, however slow this machine is.
    await userEvent.type(input, 'x')
    comeIn('Annette')
    await vi.waitFor(() => expect(text()).toContain('Changed meanwhile to “Annette”'))
    expect(input.value).toBe('Annax')
    const take = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Take it')
    take?.click()
    await vi.waitFor(() => expect(input.value).toBe('Annette'))
  })

  test('takes what comes in where nobody is typing', async () => {
    const { input, comeIn } = await aField()
    comeIn('Annette')
    await vi.waitFor(() => expect(input.value).toBe('Annette'))
  })

  test('says what is wrong where one types, and saves nothing wrong', async () => {
    const { saved, input, text } = await aField({
      check: (value) => (value === '' ? 'A name is needed.' : undefined),
    })
    await userEvent.clear(input)
    await vi.waitFor(() => expect(text()).toContain('A name is needed.'))
    input.blur()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(saved).toEqual([])
    expect(input.value).toBe('')
  })

  test('keeps the text and says why when it could not be saved, and saves it later', async () => {
    let full = true
    const { saved, input, text } = await aField({
      save: async () => (full ? 'The disk is full.' : undefined),
    })
    await userEvent.type(input, '!')
    await vi.waitFor(() => expect(text()).toContain('The disk is full.'), { timeout: 2000 })
    expect(input.value).toBe('Anna!')
    expect(hasUnsaved()).toBe(true)
    full = false
    input.blur()
    await vi.waitFor(() => expect(saved).toEqual(['Anna!']))
  })
})
