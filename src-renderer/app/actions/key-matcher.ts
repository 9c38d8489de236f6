import { type Action, type ActionContext, isEnabled, keysOf } from './action.ts'

/** A sequence's next key is waited for so long, in milliseconds. */
const patience = 1500

export interface Where {
  /** The press happened in a field that takes text. */
  inField: boolean
  /** In a dialog or menu, which has its keys for itself. */
  floating: boolean
}

/** Finds the action of a press, through sequences such as G then A. */
export class KeyMatcher {
  private begun: string[] = []
  private at = 0
  private readonly clock: () => number

  /** @param clock milliseconds, from any beginning */
  constructor(clock: () => number) {
    this.clock = clock
  }

  /** The action that this press completes, `waiting` within a sequence, or null when the key is nobody's. */
  press(
    name: string,
    actions: readonly Action[],
    context: ActionContext,
    where: Where,
  ): Action | 'waiting' | null {
    const now = this.clock()
    if (now - this.at > patience) this.begun = []
    const typed = [...this.begun, name]
    this.begun = []
    const fits = actions.filter((action) => this.mayFire(action, typed[0] ?? '', where))
    const text = typed.join(' ')
    const whole = fits.find((action) => keysOf(action).includes(text) && isEnabled(action, context))
    if (whole) return whole
    const longer = fits.some((action) => keysOf(action).some((keys) => keys.startsWith(`${text} `)))
    if (longer) {
      this.begun = typed
      this.at = now
      return 'waiting'
    }
    // What did not end a sequence may be a key of its own.
    return typed.length > 1 ? this.press(name, actions, context, where) : null
  }

  private mayFire(action: Action, first: string, where: Where): boolean {
    if (where.floating) return action.inFields === true
    if (!where.inField) return true
    if (action.inFields !== undefined) return action.inFields
    return first.startsWith('mod+')
  }
}
