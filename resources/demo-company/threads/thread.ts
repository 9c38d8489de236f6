/**
 * A situation as a sales person lives it: some meetings that tell one story, and its two possible endings. Written by
 * hand, with gaps for who, where and how much, so that one situation at three customers gives three stories.
 *
 * In a text: `{flow=42..68}` is a figure, drawn once a story, and `{flow}` the same again (`{x=0.4..0.9}` keeps its
 * decimals); `{one way|or another}` chooses once a story and note; `{c1}` `{c2}` are whole names of contacts, `{g1}`
 * `{g2}` given names, `{t1}` `{t2}` titles, `{co}` the company, `{me}` the author, `{comp}` the competitor, `{town}` the town. Captures:
 * `[[need:words]]`, `[[felt:words]]` (a need not spoken), `[[objection:words]]`, `[[decision:words]]`,
 * `[[promise:7:words]]` (ours, due in 7 days) and `[[theirs:7:words]]`.
 */
import type { Industry } from '../data/industries.ts'

export interface Meeting {
  kind: 'visit' | 'meeting' | 'call'
  title: string
  body: string
}

export interface Thread {
  key: string
  /** Where it may happen; empty for anywhere. */
  industries: readonly Industry[]
  /** Languages of the country; empty for any. A thread written in German is for where German is spoken. */
  languages: readonly string[]
  products: readonly string[]
  deal: string
  kind: 'new' | 'expansion' | 'renewal' | 'partnership'
  /** Whole euros. */
  euros: readonly [number, number]
  competitor: string
  deck: 'hygienic' | 'waterworks' | 'lifecycle' | 'service'
  /** Statement, spoken or felt, weight 1 to 5, product. */
  needs: readonly (readonly [string, 'spoken' | 'felt', 1 | 2 | 3 | 4 | 5, string])[]
  meetings: readonly Meeting[]
  won: Meeting & { reason: string }
  lost: Meeting & { reason: string }
}

export const visit = (title: string, body: string): Meeting => ({ kind: 'visit', title, body })
export const meeting = (title: string, body: string): Meeting => ({ kind: 'meeting', title, body })
export const call = (title: string, body: string): Meeting => ({ kind: 'call', title, body })
