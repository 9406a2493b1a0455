import { describe, expect, test } from 'vitest'
import { renderPdf } from './document'
import { canInspect, pagesOf } from './fixtures/inspect-pdf'
import { paragraph } from './parts'
import { table } from './table'

const columns = [{ header: 'Từ tháng', share: 1 }]
const rows = Array.from({ length: 4 }, (_, at) => [`dòng ${at + 1}`])

/** A table below so many lines of something else. */
const pagesBelow = async (lines: number): Promise<string[]> =>
  pagesOf(
    await renderPdf(
      'Giấy thử',
      [
        (canvas) => {
          for (let at = 0; at < lines; at++)
            paragraph(canvas, ['Chữ ở trên.'], { align: 'left', after: 0 })
        },
        (canvas) => table(canvas, { title: 'Tên bảng', lines: ['Tổng cộng.'], columns, rows }),
      ],
      {},
    ),
  )

describe.skipIf(!canInspect)('tên bảng và những dòng đầu của bảng', () => {
  test('đứng cùng một trang, dù phía trên còn ít hay nhiều chỗ', async () => {
    const papers = await Promise.all(Array.from({ length: 7 }, (_, at) => pagesBelow(26 + 2 * at)))
    for (const pages of papers) {
      const page = pages.find((one) => one.includes('Tên bảng'))!
      for (const words of ['Tổng cộng.', 'Từ tháng', 'dòng 1', 'dòng 2'])
        expect(page).toContain(words)
    }
    // Some of them begin a page, some end one: else nothing was tried.
    const onFirst = papers.filter(([first]) => first!.includes('Tên bảng'))
    expect(onFirst.length).toBeGreaterThan(0)
    expect(onFirst.length).toBeLessThan(7)
  })

  test('bảng mở đầu một trang thì không bỏ trắng trang nào phía trước', async () =>
    expect((await pagesBelow(0)).filter((page) => page !== '')).toHaveLength(1))
})
