import { expect, test } from 'vitest'
import Value from 'typebox/value'
import { allKinds, kindOf } from '#shared/kinds.ts'
import { aRecord } from './records.ts'

test.each(allKinds)('the builder of %s makes a record that its schema takes', (kind) => {
  const record = aRecord(kind)
  expect([...Value.Errors(kindOf(kind).schema, record)]).toEqual([])
})

test('no two records have the same id', () => {
  const ids = allKinds.map((kind) => aRecord(kind).id)
  expect(new Set(ids).size).toBe(ids.length)
})
