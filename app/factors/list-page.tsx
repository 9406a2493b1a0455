import { page } from '@/app/page-route'
import { FactorList } from '@/components/accounts/factors/factor-list'
import { FactorsFrame, factorsTitle } from '@/components/accounts/factors/factors-frame'
import { Notice } from '@/components/ui/notice'
import { isFew } from '@/lib/factors/backup/backup-code'
import { renameFactor } from '@/lib/factors/change-factors'
import { readFactorName } from '@/lib/factors/factor'
import { listFactors } from '@/lib/factors/list-factors'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { msg, t } from '@/lib/words/t'
import type { FactorsPlace } from './factors-place'

const done: Record<string, string> = {
  'van-tay': msg('Đã thêm vân tay'),
  'ung-dung': msg('Đã thêm ứng dụng tạo mã'),
  'ma-du-phong': msg('Đã tạo mười mã dự phòng'),
  ten: msg('Đã đặt tên mới'),
  xoa: msg('Đã xóa'),
}

export const factorsPage = ({ base, see }: FactorsPlace) =>
  page(async ({ search }) => {
    const user = await see(base)
    const factors = await listFactors(user.id)
    const said = typeof search.xong === 'string' ? done[search.xong] : undefined
    return {
      title: t(factorsTitle),
      body: (
        <FactorsFrame user={user} base={base}>
          {said && <Notice tone="success" role="status" title={t(said)} />}
          <p className="mb-6">
            {user.kind === 'OFFICER'
              ? t(
                  'Ngoài mật khẩu, cổng hỏi thêm một cách để biết đúng là bạn. Mã gửi đến điện thoại đã ghi vẫn dùng được.',
                )
              : t(
                  'Ở máy lạ, ngoài mật khẩu, cổng hỏi thêm một cách để biết đúng là bạn. Mã gửi đến điện thoại đã đăng ký vẫn dùng được.',
                )}{' '}
            {t('Thêm cách khác ở đây, phòng khi không nhận được tin nhắn.')}
          </p>
          <FactorList factors={factors} base={base} isFew={isFew(factors.backupCodes)} />
        </FactorsFrame>
      ),
    }
  })

export const renameForm = ({ base, press }: FactorsPlace) =>
  post(async (request) => {
    const user = await press(base)
    const posted = await readForm(request)
    const id = posted.cach ?? ''
    const isDone = await renameFactor(user, id, readFactorName(posted[`ten-${id}`] ?? '', ''))
    return seeOther(isDone ? `${base}?xong=ten` : base)
  })
