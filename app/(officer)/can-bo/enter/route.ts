import { readLocalPath } from '@/lib/accounts/local-path'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

/**
 * Enter in a box of a page's form presses its first button, wherever the box stands. What was typed into a look-up is looked up;
 * else the page's usual press is made, with the same words: 307 sends them on.
 */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  const lookUp = lookUps.find(({ box }) => (posted[box] ?? '').trim() !== '')
  const usual = new URL(request.url).searchParams.get('viec') ?? undefined
  const goal = lookUp?.address ?? readLocalPath(usual)
  if (!goal?.startsWith('/can-bo/')) return seeOther('/can-bo')
  return new Response(null, { status: 307, headers: { location: goal } })
})

const lookUps = [
  { box: 'ma', address: '/can-bo/tiep-nhan' },
  { box: 'tu-khoa', address: '/can-bo/tim' },
]
