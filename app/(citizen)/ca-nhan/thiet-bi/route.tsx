import { page } from '@/app/page-route'
import { DeviceList } from '@/components/accounts/devices/device-list'
import { NotMe } from '@/components/accounts/devices/not-me'
import { PersonalAside } from '@/components/accounts/personal-aside'
import { PersonalPage } from '@/components/accounts/personal-page'
import { FormPage } from '@/components/layout/pages/form-page'
import { Notice } from '@/components/ui/notice'
import { forgetDevice } from '@/lib/accounts/devices/forget-device'
import { listOwnDevices } from '@/lib/accounts/devices/list-devices'
import { citizenWhoPresses, requireCitizen } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { isUuid } from '@/lib/platform/uuid'
import { msg, t } from '@/lib/words/t'

const here = '/ca-nhan/thiet-bi'
const title = msg('Thiết bị của bạn')
const told: Record<string, string> = {
  done: msg('Đã bỏ thiết bị. Nếu đang đăng nhập ở đó, thiết bị ấy đã được đăng xuất.'),
  here: msg('Đã bỏ thiết bị này. Bạn vẫn đang đăng nhập. Lần sau, ở đây cần thêm mã.'),
  gone: msg('Thiết bị ấy không còn trong danh sách.'),
}

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const devices = await listOwnDevices(user)
  const done = typeof search.xong === 'string' ? told[search.xong] : undefined
  return {
    title: t(title),
    body: (
      <PersonalPage
        trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t(title) }]}
        user={user}
      >
        <FormPage
          title={t(title)}
          aside={<PersonalAside at={here} />}
          asideLabel={t('Trang của bạn')}
        >
          {done && <Notice tone="success" role="status" title={t(done)} />}
          <p className="mb-6">
            {t(
              'Mỗi lúc, tài khoản chỉ đăng nhập trên một thiết bị. Thiết bị dưới đây vào lại không cần mã.',
            )}
          </p>
          <DeviceList devices={devices} action={here} />
          <NotMe />
        </FormPage>
      </PersonalPage>
    ),
  }
})

export const POST = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const { id = '' } = await readForm(request)
  return seeOther(`${here}?xong=${isUuid(id) ? await forgetDevice(user, id) : 'gone'}`)
})
