/**
 * Roadbook's own look on Mantine's components. What changes between light and dark is in `tokens.css`, as
 * variables; here is what does not: type, space, radius, motion, and how components start out.
 */
import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  Checkbox,
  createTheme,
  defaultVariantColorsResolver,
  Drawer,
  type CSSVariablesResolver,
  Loader,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Tooltip,
} from '@mantine/core'

/** Deep teal: what can be done. */
const accent: MantineColorsTuple = [
  '#e9f4f2',
  '#d0e8e4',
  '#a5d3cd',
  '#76bcb4',
  '#4faaa1',
  '#2a8f86',
  '#16776f',
  '#0d625c',
  '#0a504b',
  '#083d3a',
]
/** Amber: what needs someone. */
const attention: MantineColorsTuple = [
  '#fdf4e1',
  '#f9e6bd',
  '#f2ce83',
  '#eab548',
  '#dd9d1f',
  '#b97c0e',
  '#946108',
  '#7a4f06',
  '#633f05',
  '#4b2f04',
]
/** Red: only what is lost or refused. */
const lost: MantineColorsTuple = [
  '#fcedea',
  '#f8d6cf',
  '#f0aca0',
  '#e68273',
  '#d9604f',
  '#c34434',
  '#a83427',
  '#8b2a1f',
  '#702219',
  '#551a13',
]
/** Green: only what is done. */
const done: MantineColorsTuple = [
  '#eaf4e8',
  '#d3e8cf',
  '#a9d1a2',
  '#7eb975',
  '#5aa450',
  '#3f8a36',
  '#2f7227',
  '#255e1f',
  '#1d4b18',
  '#153811',
]
/** Warm greys of the light palette, ground to ink. */
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0eb',
  '#e8e3dc',
  '#d8d2c9',
  '#bfb8ad',
  '#958d82',
  '#6d665c',
  '#524c44',
  '#38332d',
  '#1f1c18',
]
/** The dark palette as Mantine numbers it: text first, ground at 7. */
const dark: MantineColorsTuple = [
  '#ece7e0',
  '#cfc8be',
  '#a9a196',
  '#857d72',
  '#4a443d',
  '#393430',
  '#282421',
  '#181614',
  '#131110',
  '#0e0d0b',
]

const radius = '6px'
const floating = '0 1px 2px rgb(0 0 0 / 6%), 0 8px 24px rgb(0 0 0 / 14%)'
const swift = { duration: 120, timingFunction: 'ease-out' }

/** The page itself never scrolls, so nothing has to be locked, and no style is added at run time for it. */
const floats = {
  shadow: 'md',
  transitionProps: swift,
  lockScroll: false,
  overlayProps: { backgroundOpacity: 0.35 },
} as const

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  // Filled grounds are dark in the light palette and light in the dark one; what stands on them is the other way.
  variantColorResolver: (input) => {
    const usual = defaultVariantColorsResolver(input)
    return input.variant === 'filled' ? { ...usual, color: 'var(--on-filled)' } : usual
  },
  colors: { accent, attention, lost, done, gray, dark },
  white: '#ffffff',
  black: '#1f1c18',
  fontFamily:
    "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans CJK JP', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '12px', sm: '14px', md: '16px', lg: '20px', xl: '28px' },
  lineHeights: { xs: '16px', sm: '20px', md: '24px', lg: '28px', xl: '36px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '36px' },
      h2: { fontSize: '20px', lineHeight: '28px' },
      h3: { fontSize: '16px', lineHeight: '24px' },
      h4: { fontSize: '14px', lineHeight: '20px' },
      h5: { fontSize: '14px', lineHeight: '20px' },
      h6: { fontSize: '12px', lineHeight: '16px' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: radius, sm: radius, md: radius, lg: radius, xl: radius },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: floating, lg: floating, xl: floating },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Anchor: Anchor.extend({ defaultProps: { inherit: true, ta: 'start' } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', tt: 'none', fw: 500 } }),
    Button: Button.extend({ defaultProps: { variant: 'default', fw: 500 } }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--on-filled)' } }),
    Drawer: Drawer.extend({ defaultProps: floats }),
    Loader: Loader.extend({ defaultProps: { size: 'sm', type: 'dots' } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: swift } }),
    Modal: Modal.extend({ defaultProps: { ...floats, centered: true } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: swift } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: swift } }),
  },
})

/** Mantine's own variables, from ours where the palette differs between light and dark. */
export const variables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--ground)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--lost)',
    '--mantine-color-anchor': 'var(--accent)',
  }
  return { variables: {}, light: both, dark: both }
}
