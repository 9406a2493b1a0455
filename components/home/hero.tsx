import { ButtonLink } from '@/components/ui/button'
import { FamilyUnderShelter } from './family-under-shelter'

/** The first thing seen is the thing to do. */
export const Hero = () => (
  <section className="items-center gap-12 sm:pt-4 md:flex">
    <div className="max-w-form flex-1">
      <h1 className="text-3xl sm:text-4xl">
        <span className="inline-block">Đăng ký tài khoản</span>{' '}
        <span className="inline-block">giao dịch điện tử</span>
      </h1>
      <p className="mt-4 text-xl">
        Một tài khoản để xem thẻ BHYT, quá trình đóng BHXH và dùng ứng dụng VssID.
      </p>
      <p className="mt-6">
        <ButtonLink href="/dang-ky" className="px-8 text-xl">
          Đăng ký tài khoản
        </ButtonLink>
      </p>
      <p className="mt-4 text-ink-soft">
        Khoảng 10 phút, không thu phí. Sau đó bạn đến cơ quan BHXH{' '}
        <strong className="text-ink">một lần</strong> để xác nhận và nhận tài khoản.
      </p>
      <ul className="mt-4 flex flex-wrap gap-x-8">
        <li>
          <a href="/ho-so" className="inline-flex min-h-11 items-center">
            Làm tiếp hồ sơ đang điền
          </a>
        </li>
        <li data-for="signed-out">
          <a href="/dang-nhap" className="inline-flex min-h-11 items-center">
            Đã có tài khoản: đăng nhập
          </a>
        </li>
        <li data-for="signed-in" hidden>
          <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
            Vào trang cá nhân
          </a>
        </li>
      </ul>
    </div>
    <FamilyUnderShelter className="mx-auto w-full max-w-72 max-md:hidden lg:max-w-sm" />
  </section>
)
