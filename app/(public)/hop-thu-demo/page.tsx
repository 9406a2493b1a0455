import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PortalPage } from '@/components/layout/portal-page'
import { DemoMessage } from '@/components/registration/demo-message'
import { Notice } from '@/components/ui/notice'
import { env } from '@/lib/platform/env'
import { listNewestMessages } from '@/lib/platform/list-messages'

export const metadata: Metadata = { title: 'Hộp thư trình diễn' }
export const dynamic = 'force-dynamic'

/** Where SMS and e-mail land in demo mode. Outside it this page does not exist. */
export default async function DemoInboxPage() {
  if (!env.DEMO_MODE) notFound()
  const messages = await listNewestMessages()
  return (
    <PortalPage
      title="Hộp thư trình diễn"
      account={null}
      lead="Tin nhắn và thư mà hệ thống thật sẽ gửi đi."
    >
      <div className="max-w-form">
        {messages.length === 0 && (
          <Notice tone="info" title="Chưa có tin nào">
            <p>
              Hãy kê khai đến phần «Thông tin liên hệ»: mã xác nhận sẽ hiện ở đây. Tải lại trang để
              xem tin mới.
            </p>
          </Notice>
        )}
        {messages.map((message) => (
          <DemoMessage key={message.id} {...message} />
        ))}
      </div>
    </PortalPage>
  )
}
