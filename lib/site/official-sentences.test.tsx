import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import AboutPage from '@/app/(public)/gioi-thieu/page'
import NotesPage from '@/app/(public)/luu-y/page'
import NewsPage from '@/app/(public)/tin-tuc/page'
import { AppSection } from '@/components/home/app-section'
import { BenefitsSection } from '@/components/home/benefits-section'
import { Footer } from '@/components/layout/footer'
import { OfficialAdvice } from '@/components/registration/case/official-advice'
import { inLanguage } from '@/lib/words/asked-language'
import { OfficialForm } from '@/components/registration/steps/official-form'
import { SubmitForm } from '@/components/registration/steps/submit-form'
import { nearCopyIn, officialSentences } from './fixtures/near-copies'
import { listWords } from './fixtures/words-of-source'
import {
  benefits,
  commitmentStatement,
  copyright,
  formSubtitle,
  launch,
  legalBasis,
  portalAdvice,
  recordedMessage,
  usageNotes,
} from './official-sentences'

const named: Record<string, string> = { quot: '"', amp: '&', '#x27': "'", lt: '<', gt: '>' }
const readOn = (page: React.ReactNode) =>
  renderToStaticMarkup(page)
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (sign, name: string) => named[name] ?? sign)

describe('câu chính thức được in đủ từng chữ', () => {
  const { beforeHotline, hotline, afterHotline } = recordedMessage
  test.each<[string, React.ReactNode, readonly string[]]>([
    ['trang giới thiệu', <AboutPage key="1" />, [launch, ...legalBasis.map(({ text }) => text)]],
    ['trang giới thiệu, lợi ích', <AboutPage key="2" />, benefits],
    ['trang lưu ý', <NotesPage key="3" />, usageNotes],
    ['trang tin tức', <NewsPage key="4" />, [portalAdvice.newsSource]],
    ['trang chủ, lợi ích', <BenefitsSection key="5" />, benefits],
    ['trang chủ, ứng dụng', <AppSection key="6" />, [portalAdvice.scanQr]],
    ['chân trang', <Footer key="7" />, [copyright.owner, copyright.reuse]],
    ['đầu tờ khai', <OfficialForm key="8" />, [formSubtitle]],
    [
      'trang kiểm tra',
      <SubmitForm
        key="9"
        backHref="/"
        reviewed=""
        reference="K7PM3QXR"
        errors={[]}
        isAgain={false}
        next=""
        correction={null}
      />,
      [commitmentStatement],
    ],
    [
      'trang đã ghi nhận',
      <OfficialAdvice key="10" />,
      [`${beforeHotline}${hotline}${afterHotline}`, portalAdvice.printAndSign],
    ],
  ])('%s', (_, page, sentences) => {
    const text = readOn(page)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })
})

describe('câu chính thức chỉ viết ở một nơi', () => {
  test('không tệp nào khác chép lại, dù khác dấu, khác chữ hoa hay chỉ một đoạn', () => {
    const copies = listWords()
      .filter(({ file }) => file !== 'lib/site/official-sentences.ts')
      .flatMap(({ file, line, text }) =>
        nearCopyIn(text) ? [`${file}:${line} ${text.slice(0, 80)}`] : [],
      )
    expect(copies).toEqual([])
  })

  test.each([
    ['đúng từng chữ', commitmentStatement],
    ['thiếu dấu', 'Dang nhap bang ma so BHXH, sau do co the thiet lap de dang nhap bang van tay'],
    ['khác chữ hoa', 'tại nơi tiếp nhận hồ sơ theo quy định của BẢO HIỂM XÃ HỘI VIỆT NAM'],
    ['khác dấu câu', 'Chọn phương thức là “Cá nhân”, và nhấn “Tiếp”'],
    [
      'một đoạn giữa câu',
      'Chúng tôi cam kết hoàn toàn chịu trách nhiệm trước pháp luật về mọi điều',
    ],
    ['xuống dòng', 'Hướng camera điện thoại\n  vào mã QR để tải ứng dụng'],
  ])('bản chép %s thì bị thấy', (_, copy) => {
    expect(nearCopyIn(copy)).toBeDefined()
  })

  test('đọc tiếng Anh: hai câu ở chân trang vẫn đúng từng chữ, đánh dấu là tiếng Việt, cạnh nghĩa của nó', () => {
    const foot = inLanguage({ language: 'en', address: '/' }, () =>
      renderToStaticMarkup(<Footer />),
    )
    expect(foot.match(/<span lang="vi">/g)).toHaveLength(2)
    expect(foot).toContain('belongs to Vietnam Social Security')
    expect(foot).toContain('please name the source')
  })

  test('lời của cổng nói cùng một việc thì được', () => {
    for (const own of ['In tờ khai (mẫu 01) rồi ký tên ở trang cuối.', 'Chọn cơ quan BHXH'])
      expect(nearCopyIn(own)).toBeUndefined()
  })

  test('mọi câu đều được giữ: tờ khai, lời dặn, chương trình, bản quyền', () => {
    expect(officialSentences.length).toBeGreaterThan(25)
    for (const sentence of [commitmentStatement, launch, copyright.reuse])
      expect(officialSentences).toContain(sentence)
  })
})
