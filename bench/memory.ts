import { setTimeout as sleep } from 'node:timers/promises'
import { prepareDrafts, prepareHalfDraft } from './drafts'
import { loadPage } from './load'
import { multipart, photoForm, twoPhotographs } from './photos'
import { atMost, shown, type Figure } from './report'
import { residentMegabytes } from './resident'
import { postForm, sitePid, siteUrl } from './site'

const PEOPLE = 16
const SECONDS = 10
const PAGES_A_SECOND = 30
/** What a start leaves behind is collected within half a minute. */
const REST_MS = 30_000
const SAMPLE_MS = 50
const [IDLE_MB, BUSY_MB, WAIT_MS] = [250, 600, 150]

/** What the server holds at rest and while many send photographs, and how long a light page waits then. */
export async function measureMemory(): Promise<Figure[]> {
  const { cookie } = await prepareHalfDraft()
  const page = { url: `${siteUrl}/dang-ky/to-khai`, cookie }
  await loadPage(page.url, { cookie, connections: 1, seconds: 1, rate: 5 })
  await sleep(REST_MS)
  const idle = residentMegabytes(sitePid)

  const drafts = await prepareDrafts(PEOPLE)
  await loadPage(page.url, { ...light, cookie, rate: undefined }) // warm
  const photos = await twoPhotographs()
  const alone = await loadPage(page.url, { ...light, cookie })
  const until = performance.now() + SECONDS * 1000
  const uploads = drafts.map(async ({ reference, cookie: key }) => {
    const form = photoForm(reference, photos)
    while (performance.now() < until)
      await postForm('/dang-ky/anh-giay-to', form, { ...multipart, cookie: key })
  })
  const peak = watchPeak()
  const meanwhile = await loadPage(page.url, { ...light, cookie })
  await Promise.all(uploads)
  return [
    memory('Bộ nhớ lúc rảnh', idle, IDLE_MB),
    memory(`Bộ nhớ khi ${PEOPLE} người gửi ảnh`, peak(), BUSY_MB),
    {
      name: 'Một trang nhẹ lúc đó: p99',
      ours: shown(meanwhile.p99, 'ms'),
      ...atMost(WAIT_MS, meanwhile.p99, 'ms'),
      limit: shown(alone.p99, 'ms'),
    },
  ]
}

const light = { connections: 4, seconds: SECONDS, rate: PAGES_A_SECOND }

const memory = (name: string, megabytes: number, most: number): Figure => ({
  name,
  ours: shown(megabytes, 'MB'),
  ...atMost(most, megabytes, 'MB'),
})

function watchPeak(): () => number {
  let peak = 0
  const sampling = setInterval(() => (peak = Math.max(peak, residentMegabytes(sitePid))), SAMPLE_MS)
  return () => {
    clearInterval(sampling)
    return peak
  }
}
