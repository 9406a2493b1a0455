import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kindOfModel } from './kind-of-model'
import { keptTerms, termIds } from '../terms/terms'
import { keptKinds, type KeptKindId } from './kinds'

const kinds = Object.entries(keptKinds)
const modelsOf = (kind: KeptKindId) =>
  Object.entries(kindOfModel).flatMap(([model, its]) => (its === kind ? [model] : []))

/** Each table with its columns, as the schema has them. */
const schema = Object.fromEntries(
  [
    ...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm),
  ].map(([, model, body]) => [
    model!,
    [...body!.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name]) => name!),
  ]),
)

/** What is of a person, or leads to one. */
const PERSONAL =
  /^(accountId|bhxhCode|fullName|birthDate|idNumber|phone|email|login|recipient|destination|officerId|actor|holderId|giverId|declarationId|typed|answers|tokenHash)$/

test('mỗi bảng của cơ sở dữ liệu có đúng một dòng: thuộc loại nào, hoặc không có dữ liệu của ai', () => {
  expect(Object.keys(kindOfModel).sort()).toEqual(Object.keys(schema).sort())
})

test('bảng ghi là không có dữ liệu của ai thì không có cột nào của một người', () => {
  const found = Object.entries(kindOfModel).flatMap(([model, kind]) => {
    const columns = schema[model]!
    // A public list tells an office's telephone.
    if (kind || columns.includes('sinceVersion')) return []
    return columns.filter((name) => PERSONAL.test(name)).map((name) => `${model}.${name}`)
  })
  expect(found).toEqual([])
})

test('loại nào cũng có bảng, người xem, căn cứ, và nói giữ bao lâu', () => {
  for (const [id, { readers, grounds, terms, withoutEnd }] of kinds) {
    const counts = [modelsOf(id as KeptKindId), readers, grounds, [...terms, ...withoutEnd]]
    expect([id, counts.every(({ length }) => length > 0)]).toEqual([id, true])
  }
})

test('mỗi hạn giữ thuộc đúng một loại, và chỉ đếm bảng của loại ấy', () => {
  for (const term of termIds) {
    const owners = kinds.filter(([, { terms }]) => terms.includes(term)).map(([id]) => id)
    const tables = [...keptTerms[term].rows.matchAll(/FROM "(\w+)"/g)].map(([, name]) => name!)
    const strange = tables.filter(
      (table) => ![owners[0], 'pictures', null].includes(kindOfModel[table as 'Session']),
    )
    expect([term, owners.length, tables.length > 0, strange]).toEqual([term, 1, true, []])
  }
})
