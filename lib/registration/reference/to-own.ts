import 'server-only'
import { seeOther } from '@/lib/platform/answers/post'
import { ofDeclaration } from './own-address'

/** After a press about one declaration: a page of that one, whatever other windows of this browser do meanwhile. */
export const toOwn = (href: string, { reference }: { reference: string }): Response =>
  seeOther(ofDeclaration(href, reference))
