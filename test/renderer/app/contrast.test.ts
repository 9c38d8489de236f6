import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../../src-renderer/app/theme/tokens.css', import.meta.url), 'utf8')
const initials = readFileSync(
  new URL('../../../src-renderer/ui/initials.module.css', import.meta.url),
  'utf8',
)

/** The colours of a palette, by their name. */
function palette(scheme: 'light' | 'dark'): Record<string, string> {
  const block = css.slice(css.search(`\\[data-mantine-color-scheme=.${scheme}`))
  const inside = block.slice(0, block.indexOf('}'))
  return Object.fromEntries(
    [...inside.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  ) as Record<string, string>
}

/** The contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const pairs: [string, string][] = [
  ...['ground', 'surface', 'raised', 'sunken', 'hover', 'selected'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent', ground],
  ]),
  ['attention', 'ground'],
  ['attention', 'surface'],
  ['attention', 'attention-soft'],
  ['lost', 'surface'],
  ['lost', 'lost-soft'],
  ['done', 'surface'],
  ['done', 'done-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'mark'],
]

describe.each(['light', 'dark'] as const)('in the %s palette', (scheme) => {
  const colours = palette(scheme)
  test.each(pairs)('%s is readable on %s', (ink, ground) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

test.each(['light', 'dark'] as const)(
  'what is filled has a readable word on it in the %s palette',
  (scheme) => {
    const theme = readFileSync(new URL('../../../src-renderer/app/theme/theme.ts', import.meta.url), 'utf8')
    const shade = Number(new RegExp(`primaryShade: .*${scheme}: (\\d)`).exec(theme)?.[1])
    for (const name of ['accent', 'attention', 'lost', 'done']) {
      const tuple = theme.slice(theme.indexOf(`const ${name}: MantineColorsTuple`))
      const filled = [...tuple.matchAll(/'(#[0-9a-f]{6})'/g)][shade]?.[1]
      expect(contrast(filled ?? '', palette(scheme)['on-filled'] ?? ''), name).toBeGreaterThanOrEqual(4.5)
    }
  },
)

test('every tone of initials is readable, light and dark', () => {
  const tones = [
    ...initials.matchAll(/ground: light-dark\((#\w+), (#\w+)\);\s*--tone-ink: light-dark\((#\w+), (#\w+)\)/g),
  ]
  expect(tones).toHaveLength(8)
  for (const [, light, dark, lightInk, darkInk] of tones as unknown as string[][]) {
    expect(contrast(light ?? '', lightInk ?? '')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark ?? '', darkInk ?? '')).toBeGreaterThanOrEqual(4.5)
  }
})
