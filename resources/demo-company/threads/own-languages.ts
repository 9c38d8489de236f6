import type { Thread } from './thread.ts'

export const ownLanguages: readonly Thread[] = []
