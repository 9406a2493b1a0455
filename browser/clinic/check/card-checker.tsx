import { useEffect, useState } from 'react'
import { Camera } from '@/browser/paper/camera'
import { CARD_KEYS, freshKeys, storedKeys } from '@/browser/paper/known-keys'
import { readFile } from '@/browser/paper/read-file'
import { scanButtonClasses, ScanBox } from '@/browser/paper/scan-box'
import { takeFragment } from '@/browser/paper/take-fragment'
import { verifyBy } from '@/browser/paper/verify-here'
import { keepForOffline } from '@/browser/offline/keep-for-offline'
import { judgeCardCode, type CardVerdict } from '@/lib/clinic-code/code/judge-card'
import type { WithdrawnList } from '@/lib/clinic-code/withdrawn-list'
import { formatInstant } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { verifyDevice } from '../device-key'
import { CheckResult, type CheckedScan } from './check-result'
import { freshList, storedList } from '../withdrawn-list'

/** Says what the code of a card is worth, on this machine alone: neither card nor place is told to anybody. */
export function CardChecker() {
  const [list, setList] = useState<WithdrawnList | null>(storedList)
  const [checked, setChecked] = useState<CheckedScan | null>(null)
  const check = async (scanned: string) => {
    const [keys, newest] = await Promise.all([freshKeys(CARD_KEYS), freshList()])
    const withdrawn = new Set(newest?.ids)
    const now = Date.now()
    const by = { portal: verifyBy(keys), device: verifyDevice, now, withdrawn }
    const verdict: CardVerdict = await judgeCardCode(scanned, by)
    setList(newest)
    setChecked({ verdict, list: newest, at: now })
  }
  useEffect(() => {
    void freshKeys(CARD_KEYS)
    void freshList().then(setList)
    void keepForOffline()
    const readAddress = () => {
      const scanned = takeFragment()
      if (scanned) void check(scanned)
    }
    readAddress()
    addEventListener('hashchange', readAddress)
    return () => removeEventListener('hashchange', readAddress)
  }, [])
  return (
    <div>
      {checked && <CheckResult {...checked} />}
      <Camera onFound={check} className={scanButtonClasses} />
      <ScanBox
        onScanned={check}
        hint={t('Đặt con trỏ vào ô này rồi quét mã QR trên màn hình của người bệnh.')}
      />
      <label className="my-4 block">
        <span className="mb-1 block font-bold">{t('Hoặc chọn ảnh chụp mã')}</span>
        <input
          type="file"
          accept="image/*"
          className="block w-full max-w-full rounded-md border-2 border-edge bg-paper px-3 py-2"
          onChange={({ currentTarget: { files } }) => void readFile(files?.[0], check)}
        />
      </label>
      <p className="text-base text-ink-soft">{ageWords(list)}</p>
    </div>
  )
}

function ageWords(list: WithdrawnList | null): string {
  if (!list || !storedKeys(CARD_KEYS))
    return t('Máy này chưa sẵn sàng cho lúc mất mạng. Mở trang này một lần khi có mạng.')
  return t('Khi không có mạng, trang này vẫn kiểm tra được. Danh sách thu hồi lúc {time}.', {
    time: formatInstant(new Date(list.asOf)),
  })
}
