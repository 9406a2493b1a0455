import { Notice } from '@/components/ui/notice'

type Props = {
  hasLeft: boolean
  isOver: boolean
  signedInAs?: string
  hasFoundCode?: boolean
  hasDrafts?: boolean
}

/** Why somebody stands at the door: signed out, out of time, or signed in as somebody else, or with a number just found. */
export function DoorNotice({ hasLeft, isOver, signedInAs, hasFoundCode, hasDrafts }: Props) {
  if (signedInAs)
    return (
      <Notice title={`Trên máy này đang đăng nhập: ${signedInAs}`}>
        <p>Nếu bạn đăng nhập tài khoản khác, tài khoản này bị đăng xuất trước.</p>
      </Notice>
    )
  if (hasFoundCode)
    return (
      <Notice tone="success" role="status" title="Đã điền mã số bạn vừa tìm">
        <p>Nhập mật khẩu để đăng nhập.</p>
      </Notice>
    )
  if (hasLeft)
    return (
      <Notice tone="success" role="status" title="Bạn đã đăng xuất">
        <p>Trên máy này không còn ai xem được dữ liệu của tài khoản.</p>
        {hasDrafts && (
          <p>
            Tờ khai chưa gửi vẫn được nhớ ở đây. Máy dùng chung?{' '}
            <a href="/ho-so">Mở để xóa khỏi máy.</a>
          </p>
        )}
      </Notice>
    )
  if (isOver)
    return (
      <Notice role="status" title="Bạn đã được tự động đăng xuất">
        <p>
          Để giữ an toàn, cổng tự đăng xuất sau 30 phút không dùng. Hãy đăng nhập lại để làm tiếp.
        </p>
      </Notice>
    )
  return null
}
