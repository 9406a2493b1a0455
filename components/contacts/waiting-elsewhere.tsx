import type { Waiting } from '@/lib/contacts/waiting/find-waiting'
import { formatInstant } from '@/lib/forms/days/dates'

/** Where the change is that keeps a new one from beginning, and how the person gets on. */
export function WaitingElsewhere({ waiting }: { waiting: Waiting | null }) {
  if (!waiting) return <p>Đề nghị ấy vừa kết thúc. Nhấn nút gửi mã lần nữa.</p>
  const { id, officeName, phone, since, until } = waiting
  return (
    <>
      <p>
        {officeName} đã nhận, từ {formatInstant(since)}. Nếu không ai làm tiếp, đề nghị ấy tự hết
        lúc {formatInstant(until)}.
      </p>
      <p>
        {id ? (
          <a href={`/can-bo/doi-lien-he/${id}`}>Mở đề nghị đang chờ</a>
        ) : (
          `Nhờ cơ quan ấy bỏ đề nghị${phone ? `, gọi ${phone}` : ''}, hoặc hẹn người đến sau giờ trên.`
        )}
      </p>
    </>
  )
}
