import { useEffect, useState } from 'react'
import { formatInstant } from '@/lib/forms/days/dates'
import { openCode, type OpenedCode } from '@/lib/paper-code/open-code'
import { t } from '@/lib/words/t'
import { keepForOffline } from '@/browser/offline/keep-for-offline'
import { Camera } from './camera'
import { readFile } from './read-file'
import { freshKeys, PAPER_KEYS, storedKeys, type KnownKeys } from './known-keys'
import { PaperResult } from './paper-result'
import { scanButtonClasses, ScanBox } from './scan-box'
import { takeFragment } from './take-fragment'
import { verifyBy } from './verify-here'

/** Reads the code of a printed form on this machine alone; nothing of it is sent anywhere. */
export function PaperReader() {
  const [known, setKnown] = useState<KnownKeys | null>(() => storedKeys(PAPER_KEYS))
  const [opened, setOpened] = useState<OpenedCode | null>(null)
  const read = async (scanned: string) => {
    // A paper printed yesterday may be signed with a key of yesterday.
    const keys = (await freshKeys(PAPER_KEYS)) ?? known
    setKnown(keys)
    setOpened(await openCode(scanned, verifyBy(keys)))
  }
  useEffect(() => {
    void freshKeys(PAPER_KEYS).then(setKnown)
    void keepForOffline()
    const readAddress = () => {
      const scanned = takeFragment()
      if (scanned) void read(scanned)
    }
    readAddress()
    addEventListener('hashchange', readAddress)
    return () => removeEventListener('hashchange', readAddress)
  }, [])
  return (
    <div>
      {opened && <PaperResult opened={opened} known={known} />}
      <ScanBox onScanned={read} hint={t('Đặt con trỏ vào ô này rồi quét mã QR trên tờ khai.')} />
      <Camera onFound={read} className={scanButtonClasses} />
      <label className="my-4 block">
        <span className="mb-1 block font-bold">{t('Hoặc chọn ảnh chụp tờ khai')}</span>
        <input
          type="file"
          accept="image/*"
          className="block w-full max-w-full rounded-md border-2 border-edge bg-paper px-3 py-2"
          onChange={({ currentTarget: { files } }) => void readFile(files?.[0], read)}
        />
      </label>
      <p className="text-base text-ink-soft">{ageWords(known)}</p>
    </div>
  )
}

const ageWords = (known: KnownKeys | null): string =>
  known
    ? t('Khóa kiểm chữ ký nhận lúc {time}. Khi không có mạng, trang này vẫn đọc được tờ khai.', {
        time: formatInstant(new Date(known.at)),
      })
    : t('Máy này chưa có khóa kiểm chữ ký. Mở trang này một lần khi có mạng.')
