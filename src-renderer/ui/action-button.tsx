import { Button, type ButtonProps } from '@mantine/core'
import { type Action, isEnabled, keysOf } from '../app/actions/action.ts'
import { spoken } from '../app/actions/keys.ts'
import { useActionContext } from '../app/actions/action-context.tsx'
import { KeyHint } from './key-hint.tsx'

/** A button for an action, with its key shown. */
export function ActionButton({ action, ...props }: { action: Action } & ButtonProps) {
  const context = useActionContext()
  const key = keysOf(action)[0]
  return (
    <Button
      rightSection={key && <KeyHint keys={key} onFilled={props.variant === 'filled'} />}
      {...props}
      aria-keyshortcuts={key && spoken(key).replaceAll(' ', '+')}
      disabled={!isEnabled(action, context)}
      onClick={() => void action.run(context)}
    >
      {action.label}
    </Button>
  )
}
