import { useEffect, useState } from 'react'
import { formatInstant } from '@/lib/forms/days/dates'
import { openCode, type OpenedCode } from '@/lib/paper-code/open-code'
import { t } from '@/lib/words/t'
import { Camera } from './camera'
import { codeFinder } from './find-code'
import { freshKeys, storedKeys, type KnownKeys } from './known-keys'
import { PaperResult } from './paper-result'
import { ScanBox } from './scan-box'
import { verifyBy } from './verify-here'

const buttonClasses =
  'min-h-12 cursor-pointer rounded-md border-2 border-voice bg-paper px-5 py-2 text-lg font-bold text-voice'

/** Reads the code of a printed form on this machine alone; nothing of it is sent anywhere. */
export function PaperReader() {
  const [known, setKnown] = useState<KnownKeys | null>(storedKeys)
  const [opened, setOpened] = useState<OpenedCode | null>(null)
  const read = async (scanned: string) => {
    // A paper printed yesterday may be signed with a key of yesterday.
    const keys = (await freshKeys()) ?? known
    setKnown(keys)
    setOpened(await openCode(scanned, verifyBy(keys)))
  }
  useEffect(() => {
    void freshKeys().then(setKnown)
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
      <ScanBox onScanned={read} buttonClasses={buttonClasses} />
      <Camera onFound={read} className={buttonClasses} />
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

async function readFile(file: File | undefined, read: (scanned: string) => unknown) {
  if (!file) return
  const find = await codeFinder()
  const picture = await createImageBitmap(file).catch(() => null)
  read((picture && (await find(picture))) ?? '')
}

/** What a telephone's camera has put behind #, out of the address at once: it would stay in the history. */
function takeFragment(): string | null {
  const { hash, pathname } = location
  // #noi-dung leads to the matter of the page.
  if (!/^#\d{29,}$/.test(hash)) return null
  history.replaceState(null, '', pathname)
  return hash
}

/** From now on this page opens without a network; its keys are known to the machine already. */
async function keepForOffline() {
  await navigator.serviceWorker?.register('/sw.js').catch(() => {})
}

const ageWords = (known: KnownKeys | null): string =>
  known
    ? t('Khóa kiểm chữ ký nhận lúc {time}. Khi không có mạng, trang này vẫn đọc được tờ khai.', {
        time: formatInstant(new Date(known.at)),
      })
    : t('Máy này chưa có khóa kiểm chữ ký. Mở trang này một lần khi có mạng.')
