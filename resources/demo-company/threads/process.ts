import type { Thread } from './thread.ts'

export const process: readonly Thread[] = []
