import type { Thread } from './thread.ts'

export const heavy: readonly Thread[] = []
