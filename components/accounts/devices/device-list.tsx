import { Button } from '@/components/ui/button'
import { Words } from '@/components/ui/words/words'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { DeviceLine } from '@/lib/accounts/devices/list-devices'
import { formatInstant } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

type Props = { devices: DeviceLine[]; action: string }

/** One box a device: which one, since when and from where, and one press that puts it out. */
export const DeviceList = ({ devices, action }: Props) =>
  devices.length === 0 ? (
    <p className="mb-8">{t('Chưa có thiết bị nào được nhớ. Lần đăng nhập sau cần thêm mã.')}</p>
  ) : (
    <ul className="mb-10 space-y-4">
      {devices.map((device) => (
        <li key={device.id} className="rounded-lg border border-line bg-paper p-5">
          <h2 className="text-xl">
            <Words>{device.name}</Words>
          </h2>
          {device.isHere && <p className="font-bold">{t('Thiết bị bạn đang dùng')}</p>}
          {device.isSignedIn && !device.isHere && (
            <p className="font-bold">{t('Đang đăng nhập')}</p>
          )}
          <p>
            {t('Dùng gần nhất: {instant}.', { instant: formatInstant(device.lastSeenAt) })}{' '}
            {t('Vào lần đầu: {instant}.', { instant: formatInstant(device.firstSeenAt) })}
          </p>
          {device.network && (
            <p className="text-ink-soft">{t('Mạng: {network}', { network: device.network })}</p>
          )}
          <Forget device={device} action={action} />
        </li>
      ))}
    </ul>
  )

const Forget = ({ device, action }: { device: DeviceLine; action: string }) => (
  <form method="post" action={action} className="mt-3">
    <input type="hidden" name="id" value={device.id} />
    <Button look="secondary">
      {device.isSignedIn && !device.isHere ? t('Đăng xuất và bỏ') : t('Bỏ thiết bị này')}
      <VisuallyHidden>: {device.name}</VisuallyHidden>
    </Button>
  </form>
)
