import { OfficerButton } from '@/components/officer/officer-button'

/** The computer the officer sits at can be one for visitors, until an officer ends that. */
export const VisitorsComputer = ({ isOpen }: { isOpen: boolean }) => (
  <section aria-labelledby="may-khach" className="mt-8">
    <h2 id="may-khach" className="mb-2 text-xl">
      Máy cho khách
    </h2>
    <p className="mb-3">
      {isOpen
        ? 'Máy này đang mở cho khách: sau mỗi người, máy quên hết.'
        : 'Làm trên máy ở phòng chờ. Khách tự khai, tự in. Khi họ xong hay bỏ đi, máy quên hết. Bạn được đăng xuất khỏi máy này.'}
    </p>
    <form method="post" action="/can-bo/tai-quay/may-khach">
      <OfficerButton look="secondary">
        {isOpen ? 'Thôi mở cho khách' : 'Mở máy này cho khách'}
      </OfficerButton>
    </form>
  </section>
)
