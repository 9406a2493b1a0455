import { alternate, medianOf, warm } from './alternate'
import { openBareNode } from './bare/node'
import { prepareHalfDraft } from './drafts'
import { loadPage, type Load } from './load'
import { atLeast, shown, type Figure } from './report'
import { bareUrl, getPage, siteUrl } from './site'

const SHARE = 0.7
const NODE_SHARE = 0.6
/** How far the bare page may be from ours in length: a handful of attributes are written otherwise. */
const SAME = 0.02

/** Pages a second under 16 visitors at once, beside a bare page of the same kind. */
export async function measurePages(): Promise<Figure[]> {
  const { cookie, reference } = await prepareHalfDraft()
  const form = { reference, intent: 'luu', fullName: 'Lò Thị Mẩy' }
  const html = await getPage('/dang-ky/to-khai', { cookie })
  const node = await openBareNode(html)
  if (Math.abs((await getPage('/', { cookie }, node.url)).length / html.length - 1) > SAME)
    throw new Error('the bare Node server draws another page than ours')
  const contestants = {
    bareStatic: () => loadPage(`${bareUrl}/`),
    home: () => loadPage(`${siteUrl}/`),
    bareDynamic: () => loadPage(`${bareUrl}/moi-lan`),
    step: () => loadPage(`${siteUrl}/dang-ky/to-khai`, { cookie }),
    node: () => loadPage(`${node.url}/`, { cookie }),
    saved: () => loadPage(`${siteUrl}/dang-ky/to-khai`, { cookie, form }),
  }
  await warm(contestants)
  const results = await alternate(contestants)
  node.close()
  return [
    ...figuresOf('Trang chủ (tĩnh)', results.home, results.bareStatic, SHARE),
    ...figuresOf('Một bước kê khai', results.step, results.bareDynamic, SHARE),
    ...figuresOf('  cạnh Node trần vẽ đúng trang ấy', results.step, results.node, NODE_SHARE),
    ...figuresOf('  Next trần cạnh Node trần', results.bareDynamic, results.node),
    ...figuresOf('Tự lưu một bước', results.saved, results.bareDynamic),
  ]
}

export function figuresOf(name: string, ours: Load[], bare: Load[], share?: number): Figure[] {
  const [rate, limit] = [medianOf(ours, 'perSecond'), medianOf(bare, 'perSecond')]
  const judged = atLeast(share ?? 0, rate, limit)
  const waits = (loads: Load[]) => `${medianOf(loads, 'p50')} / ${medianOf(loads, 'p99')} ms`
  return [
    {
      name,
      ours: shown(rate, 'trang/s'),
      limit: shown(limit, 'trang/s'),
      ...judged,
      ...(share === undefined && { target: '', isMet: null }),
    },
    {
      name: `  p50 / p99 khi 16 người cùng mở`,
      ours: waits(ours),
      limit: waits(bare),
      ratio: '',
      target: '',
      isMet: null,
    },
  ]
}
