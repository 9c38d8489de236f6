/**
 * In development and in tests a query that no index covers fails at once, with what would cover it. RxDB answers
 * such a query all the same, by reading and sorting everything: quick with ten records, seconds with 60,000.
 */
import { addRxPlugin, getQueryPlan, type RxPlugin, type RxQuery } from 'rxdb'

/** Kinds of which a company has few: a list of all of them is a page. */
const small = new Set(['people', 'settings', 'plans', 'products', 'decks', 'intel'])

/** RxDB's ends of an index: a plan whose first field has both reads all of it. The field behind `_deleted` is 1. */
const lowest = Number.MIN_SAFE_INTEGER
const highest = String.fromCharCode(65_535)

export class UncoveredQuery extends Error {}

interface PreparedInput {
  rxQuery: RxQuery
  mangoQuery: {
    selector: Record<string, unknown>
    sort: Record<string, string>[]
    limit?: number
    skip?: number
  }
}

/** What is wrong with a query, or null. The selector holds RxDB's own `_deleted` too. */
export function whyUncovered({ rxQuery, mangoQuery }: PreparedInput): string | null {
  const { collection } = rxQuery
  const { selector, limit, skip } = mangoQuery
  const fields = Object.keys(selector).filter((field) => field !== '_deleted')
  // RxDB reads these by their ids, whatever else is asked of them.
  const { id } = selector as { id?: object }
  if (id && ('$eq' in id || '$in' in id)) return null
  const plan = getQueryPlan(collection.schema.jsonSchema as never, mangoQuery as never)
  if (!plan.sortSatisfiedByIndex)
    return 'its order is not that of an index (descending never is: sort by newest)'
  // What the index narrows down may be filtered further: an owner's activities from today on, by their kind.
  const narrowed = plan.startKeys[1] !== lowest || plan.endKeys[1] !== highest
  if (!plan.selectorSatisfiedByIndex && !narrowed) return 'its selector is not covered by the index'
  if (fields.length === 0 && limit === undefined && !small.has(collection.name))
    return 'it reads a whole collection: give a limit'
  if (skip) return 'skip reads what it skips: go on from the last key instead'
  return null
}

const guard: RxPlugin = {
  name: 'roadbook-query-guard',
  rxdb: true,
  hooks: {
    prePrepareQuery: {
      after: (input: unknown) => {
        const prepared = input as PreparedInput
        const why = whyUncovered(prepared)
        if (!why) return
        const { collection } = prepared.rxQuery
        const indexes = collection.schema.jsonSchema.indexes as unknown as string[][]
        throw new UncoveredQuery(
          `A query of ${collection.name} is not covered by an index: ${why}.\n` +
            `${JSON.stringify(prepared.mangoQuery)}\nIndexes: ${indexes.map((index) => index.join(' + ')).join('; ')}`,
        )
      },
    },
  },
}

/** From here on, in this process, for all databases. */
export function guardQueries(): void {
  addRxPlugin(guard)
}
