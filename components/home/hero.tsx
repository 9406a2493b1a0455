import { ButtonLink } from '@/components/ui/button'
import { t } from '@/lib/words/t'
import { FamilyUnderShelter } from './family-under-shelter'

/** The first thing seen is the thing to do. */
export const Hero = () => (
  <section className="items-center gap-12 sm:pt-4 md:flex">
    <div className="max-w-form flex-1">
      <h1 className="text-3xl sm:text-4xl">
        <span className="inline-block">{t('Đăng ký tài khoản')}</span>{' '}
        <span className="inline-block">{t('giao dịch điện tử')}</span>
      </h1>
      <p className="mt-4 text-xl">
        {t(
          'Một tài khoản để đăng nhập ứng dụng VssID, xem thẻ BHYT và quá trình đóng BHXH trên ứng dụng.',
        )}
      </p>
      <p className="mt-6">
        <ButtonLink href="/dang-ky" className="px-8 text-xl">
          {t('Đăng ký tài khoản')}
        </ButtonLink>
      </p>
      <p className="mt-4 text-ink-soft">
        {t(
          'Điền tờ khai khoảng 10 phút, không thu phí. Sau đó bạn mang tờ khai đã ký đến cơ quan BHXH. Mã kích hoạt được gửi bằng tin nhắn, trong 3 ngày làm việc.',
        )}
      </p>
      <ul className="mt-4 flex flex-wrap gap-x-8">
        <li>
          <a href="/ho-so" className="inline-flex min-h-11 items-center">
            {t('Làm tiếp hồ sơ đang điền')}
          </a>
        </li>
        <li data-for="signed-out">
          <a
            href="/dang-nhap"
            className="inline-flex min-h-11 items-center [@media(scripting:none)]:hidden"
          >
            {t('Đã có tài khoản? Đăng nhập')}
          </a>
          {/* Without scripts nobody can tell here who is signed in: this leads in, or to the sign-in page. */}
          <a
            href="/ca-nhan"
            className="hidden min-h-11 items-center [@media(scripting:none)]:inline-flex"
          >
            {t('Vào tài khoản của bạn')}
          </a>
        </li>
        <li data-for="signed-in" hidden>
          <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
            {t('Vào trang cá nhân')}
          </a>
        </li>
      </ul>
    </div>
    <FamilyUnderShelter className="mx-auto w-full max-w-[18rem] max-md:hidden lg:max-w-sm" />
  </section>
)
