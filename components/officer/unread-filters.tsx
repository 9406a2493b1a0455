import { Notice } from '@/components/ui/notice'

/** Above a list that an address asks more of than it can follow: an old bookmark, or one typed by hand. */
export const UnreadFilters = ({ names }: { names: string[] }) =>
  names.length === 0 ? null : (
    <Notice tone="warning" title={`Danh sách chưa lọc theo: ${names.join(', ')}.`}>
      <p>Cổng không hiểu phần ấy của địa chỉ. Hãy chọn lại trên trang này.</p>
    </Notice>
  )
