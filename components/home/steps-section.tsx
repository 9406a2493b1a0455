import { msg, t } from '@/lib/words/t'
import { HomeSection } from './home-section'

const steps = [
  {
    title: msg('Điền tờ khai trên mạng'),
    text: msg('Khoảng 10 phút. Dừng lúc nào cũng được, phần đã điền được giữ lại.'),
  },
  {
    title: msg('In và ký tờ khai (mẫu 01)'),
    text: msg('Tờ khai đã điền sẵn thành một tệp PDF. Bạn in ra và ký.'),
  },
  {
    title: msg('Đến cơ quan BHXH'),
    text: msg(
      'Mang tờ khai đã ký và bản gốc thẻ căn cước (CCCD) hoặc hộ chiếu. Thường chỉ cần đến một lần.',
    ),
  },
  {
    title: msg('Nhận mã kích hoạt'),
    text: msg('Khi hồ sơ được duyệt, mã đến bằng tin nhắn. Bạn kích hoạt và tự đặt mật khẩu.'),
  },
] as const

export const StepsSection = () => (
  <HomeSection id="bon-buoc" title={t('Bốn bước, từ đầu đến cuối')}>
    <ol className="grid grid-cols-1 gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map(({ title, text }, index) => (
        <li key={title} className="border-t-4 border-voice pt-4">
          <h3 className="text-lg leading-snug">
            {index + 1}. {t(title)}
          </h3>
          <p className="mt-2 text-base">{t(text)}</p>
        </li>
      ))}
    </ol>
  </HomeSection>
)
