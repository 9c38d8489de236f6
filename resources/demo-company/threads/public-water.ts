import type { Thread } from './thread.ts'

export const publicWater: readonly Thread[] = []
