import { db } from '@/lib/platform/database/db'
import { alternate, median, medianOf, quantile, timeEach } from './alternate'
import { withBareRegistration } from './bare/registration'
import { prepareDrafts, type PreparedDraft } from './drafts'
import { multipart, photoForm, twoPhotographs, type Side } from './photos'
import { atLeast, atMost, shown, type Figure } from './report'
import { getPage, postForm } from './site'

const AT_ONCE = 4
const TOGETHER = 16
const ALONE = 8
const ROUNDS = 3
const SHARE = 0.5
const WAIT_MS = 250

/** From two photographs of four megapixels to a recorded case with its paper, over HTTP: a grown-up's, and a child's. */
export async function measureRegistrations(): Promise<Figure[]> {
  const photos = await twoPhotographs()
  const results = await withBareRegistration(photos.front, async (bare) => {
    const limit = (count: number, atOnce: number) => () =>
      timeEach(Array.from({ length: count }), atOnce, bare)
    const person = await contestantsOf('person', photos)
    const child = await contestantsOf('child', photos)
    const contestants = {
      ...{ bare: limit(TOGETHER, AT_ONCE), person: person.together, child: child.together },
      ...{ bareAlone: limit(ALONE, 1), personAlone: person.alone, childAlone: child.alone },
    }
    await alternate(contestants, 1) // warm
    return alternate(contestants, ROUNDS)
  })
  await requirePapers(TOGETHER + ALONE)
  const { bare, person, child, bareAlone, personAlone, childAlone } = results
  return [
    ...figuresOf('Đăng ký', { bare, ours: person, bareAlone, alone: personAlone }),
    ...figuresOf('Đăng ký cho con', { bare, ours: child, bareAlone, alone: childAlone }),
  ]
}

const stepAddress = { person: '/dang-ky/anh-giay-to', child: '/dang-ky/giay-khai-sinh' } as const
type Measured = keyof typeof stepAddress

async function contestantsOf(kind: Measured, photos: Record<Side, Buffer>) {
  const drafts = await prepareDrafts((TOGETHER + ALONE) * (ROUNDS + 1), kind)
  const ours = (count: number, atOnce: number) => () =>
    timeEach(drafts.splice(0, count), atOnce, (draft) =>
      register(draft, { address: stepAddress[kind], photos }),
    )
  return { together: ours(TOGETHER, AT_ONCE), alone: ours(ALONE, 1) }
}

type Rounds = Awaited<ReturnType<typeof timeEach>>[]

function figuresOf(
  name: string,
  { bare, ours, bareAlone, alone }: Record<'bare' | 'ours' | 'bareAlone' | 'alone', Rounds>,
): Figure[] {
  const [rate, most] = [medianOf(ours, 'perSecond'), medianOf(bare, 'perSecond')]
  const waits = alone.flatMap(({ each }) => each)
  const bareWaits = bareAlone.flatMap(({ each }) => each)
  return [
    {
      name: `${name}, ${AT_ONCE} người cùng lúc`,
      ours: shown(rate, 'hồ sơ/s'),
      limit: shown(most, 'hồ sơ/s'),
      ...atLeast(SHARE, rate, most),
    },
    {
      ...{ name: `${name}, một mình: p50`, ours: shown(median(waits), 'ms') },
      ...atMost(WAIT_MS, median(waits), 'ms'),
      limit: shown(median(bareWaits), 'ms'),
    },
    {
      ...{ name: '  chậm nhất (p95)', ours: shown(quantile(waits, 0.95), 'ms') },
      ...{ limit: shown(quantile(bareWaits, 0.95), 'ms'), ratio: '', target: '', isMet: null },
    },
  ]
}

async function register(
  { reference, cookie }: PreparedDraft,
  { address, photos }: { address: string; photos: Record<Side, Buffer> },
): Promise<void> {
  const headers = { ...multipart, cookie }
  await postForm(address, photoForm(reference, photos), headers)
  // «Ghi nhận» says what it was pressed over.
  const page = await getPage('/dang-ky/kiem-tra', { cookie })
  const [, reviewed = ''] = /name="reviewed" value="([^"]*)"/.exec(page) ?? []
  const words = new URLSearchParams({ reference, reviewed, commitment: 'yes' })
  const { location } = await postForm('/dang-ky/kiem-tra', words, { cookie })
  if (!location.startsWith('/dang-ky/da-ghi-nhan')) throw new Error(`«Ghi nhận» led to ${location}`)
}

/** A fast answer that kept nothing would be no registration. */
async function requirePapers(aRound: number): Promise<void> {
  const papers = await db.storedFile.groupBy({ by: ['kind'], _count: true })
  const expected = aRound * (ROUNDS + 1)
  for (const kind of ['ID_FRONT', 'ID_BACK', 'BIRTH_FRONT', 'BIRTH_BACK', 'FORM'] as const) {
    const found = papers.find((paper) => paper.kind === kind)?._count ?? 0
    if (found < expected) throw new Error(`${found} papers ${kind} instead of ${expected}`)
  }
}
