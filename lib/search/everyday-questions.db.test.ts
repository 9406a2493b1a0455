import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { searchCollectionPoints } from './search-collection-points'
import { searchEmployers } from './search-employers'
import { searchFacilities } from './search-facilities'
import { searchOffices } from './search-offices'

const FIRST = 3
const LEAST = 0.97
const file = new URL('fixtures/everyday-questions.json', import.meta.url)
const questions = z
  .array(z.object({ lookUp: z.string(), typed: z.string(), wanted: z.string() }))
  .parse(JSON.parse(readFileSync(file, 'utf8')))

/** The kinds of question are those of `lib/look-ups/text-or-code.ts`, which this room does not know. */
type Found = { rows: { name: string }[]; isGuess: boolean; suggestion: string | null }
const codeIn = (typed: string) =>
  /^\D*(\d[\s.-]*\d[\s.-]*\d[\s.-]*\d[\s.-]*\d)\]?$/.exec(typed)?.[1]
const joined = (typed: string) => codeIn(typed)?.replace(/\D/g, '')
const ask: Record<string, (typed: string) => Promise<Found>> = {
  kcb: (text) => searchFacilities({ text, code: joined(text) }),
  nghi: (text) => searchFacilities({ text, code: joined(text), sickLeaveOnly: true }),
  cq: (text) =>
    searchOffices({ text, code: joined(text) ?? (/^\d{3}$/.test(text) ? text : undefined) }),
  dv: (text) =>
    searchEmployers({ text, code: /^zz/i.test(text) ? text.replace(/ /g, '') : undefined }),
  dt: (text) => searchCollectionPoints({ text }),
}

beforeAll(() => loadCatalogues(pool, { isDemo: true }), 180_000)

describe('câu hỏi hằng ngày ở các mục tra cứu', () => {
  test('có ít nhất 150 câu, thuộc mọi mục', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150)
    expect(new Set(questions.map(({ lookUp }) => lookUp)).size).toBe(5)
  })

  test('điều muốn tìm đứng trong ba dòng đầu ở ít nhất 97 % câu', async () => {
    const missed: string[] = []
    for (const { lookUp, typed, wanted } of questions) {
      const { rows } = await ask[lookUp]!(typed)
      const names = rows.slice(0, FIRST).map(({ name }) => name)
      if (!names.some((name) => new RegExp(wanted, 'i').test(name)))
        missed.push(`${lookUp} «${typed}»: ${names.join(' | ')}`)
    }
    console.log(
      `${questions.length - missed.length} trên ${questions.length} câu. ${missed.join('; ')}`,
    )
    expect(1 - missed.length / questions.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST)
  })

  test.each(['long xuyen ơi là', 'thủy sản hòa phát', 'bv bach mao', 'bv phung hiep'])(
    '«%s» không đúng dòng nào: điều tìm thấy được gọi là gần giống',
    async (text) => {
      const lists = [searchFacilities({ text }), searchEmployers({ text })]
      for (const { rows, isGuess } of await Promise.all(lists))
        expect(rows.length === 0 || isGuess).toBe(true)
    },
  )
})
