import type { Thread } from './thread.ts'

export const drinks: readonly Thread[] = []
