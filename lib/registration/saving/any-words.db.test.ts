import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as review } from '@/app/(public)/dang-ky/kiem-tra/route'
import { anyWords, MARKUP, runs } from '@/lib/forms/fixtures/any-words'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { fullName } from '@/lib/forms/name-field'
import { textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { cleanText } from '@/lib/text/clean-text'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { readDeclaration, whoseOf } from '../steps/declaration'
import { drawPaper } from '../printed/draw-paper'
import { begun, current, save, wordsOf } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { printedText } from '@/lib/forms/fields'
import { stepHref } from '../steps/addresses'
import { fieldsOf, questionsOf, stepOf, type StepId } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const pageOf = async (step: StepId) =>
  (await import(`../../../app/(public)/dang-ky/${stepOf(step).slug}/route.tsx`)).GET

test.each(wordsOf.map(([step]) => step))(
  'phần %s: gửi chữ gì cũng được trả lời, và điều trang hiện ra là điều được giữ',
  async (step) => {
    const fields = fieldsOf(step)
    const isInWords = (field: string) => questionsOf(step)[field]!.input.kind === 'text'
    const get = await pageOf(step)
    const posted = fc.record(Object.fromEntries(fields.map((name) => [name, anyWords])))
    const { reference } = await begun()
    await fc.assert(
      fc.asyncProperty(posted, async (words) => {
        const { status } = await save(step, { ...words, reference, intent: 'luu' })
        expect(status).toBe(200)
        const kept = (await current()).typed[step] ?? {}
        const html = await drawn(get, `${stepHref(step)}?loi=1`)
        expect(html).not.toContain(MARKUP)
        expect(html).toContain('id="buoc"')
        for (const name of fields.filter(isInWords)) {
          expect(kept[name] ?? '').toBe(cleanText(words[name]!.toWellFormed()))
          // In an empty field the page may offer what was answered elsewhere.
          if (kept[name]) expect(wordsIn(html, name)).toBe(kept[name])
        }
      }),
      { numRuns: runs(15) },
    )
  },
  120_000,
)

test('65 kB trong một ô: bị từ chối bằng lời, không hỏng', async () => {
  const { reference } = await begun()
  for (const letter of ['x', 'ộ', '👩‍👧'])
    for (const size of [60_000, 66_000]) {
      const street = letter.repeat(Math.ceil(size / letter.length))
      const { status } = await save('address', { street, reference, intent: 'luu' })
      expect([200, 413]).toContain(status)
    }
})

const letters = [
  'Đỗ Thị Hường',
  "H'Hên Niê",
  '阮文安',
  'ខ្មែរ',
  '김철수',
  'Ꭵ',
  'Žižek',
  'Ньуен',
  'x'.repeat(60),
]
const printable = (schema: { safeParse: (text: string) => { success: boolean } }) =>
  fc
    .array(fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.join(' '))
    .filter((text) => schema.safeParse(text).success)

test('điều được nhận: giữ, hiện trên trang kiểm tra và in trên tờ khai đúng như nhau', async () => {
  const draft = await begun()
  const solid = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
  // pdftotext takes a hyphen at the end of a line for a word divided there, and leaves it out.
  const unhyphened = (text: string) => solid(text).replaceAll('-', '')
  await fc.assert(
    fc.asyncProperty(
      printable(fullName('Nhập họ tên.')),
      printable(printedText(100, 'Nhập nơi ở.')),
      async (name, street) => {
        await mergeTyped(draft.id, 'declarant', { fullName: name })
        await mergeTyped(draft.id, 'address', { street })
        const answers = readDeclaration((await current()).typed)
        const shown = solid(readOn(await drawn(review, '/dang-ky/kiem-tra')))
        const paper = unhyphened(textOf(await drawPaper({ ...draft, answers })))
        for (const words of [whoseOf(answers).fullName, answers.address.street]) {
          expect(shown).toContain(solid(words))
          expect(paper).toContain(unhyphened(words))
        }
      },
    ),
    { numRuns: runs(8), examples: [['Đỗ Thị Hường -', 'Đỗ Thị Hường']] },
  )
})
