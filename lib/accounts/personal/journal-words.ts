import { transitionLabel as declarationActs } from '@/lib/registration/steps/status'
import { paperKinds, type IssuedPaperKind } from '@/lib/papers/paper-kind'
import { recordParts } from '@/lib/records/record-parts'
import type { FileKind } from '@/lib/stored-files/file-kind'
import { msg, t } from '@/lib/words/t'
import { accountActs } from './account-acts'

/** Which paper somebody looked at. */
const papers: Record<FileKind, string> = {
  ID_FRONT: msg('Xem ảnh giấy tờ tùy thân'),
  ID_BACK: msg('Xem ảnh giấy tờ tùy thân'),
  BIRTH_FRONT: msg('Xem ảnh giấy khai sinh'),
  BIRTH_BACK: msg('Xem ảnh giấy khai sinh'),
  FORM: msg('Xem mẫu 01 đã in'),
  APPROVED_FORM: msg('Xem tờ khai đã duyệt'),
  SIGNED_FORM: msg('Xem mẫu 01 đã ký số'),
  EVIDENCE: msg('Xem giấy tờ gửi kèm báo sai'),
}

const isPaper = (name?: string | null): name is FileKind => Object.hasOwn(papers, name ?? '')

const OF_ISSUED = new Set(['issue-paper', 'withdraw-paper'])
const isIssued = (name?: string | null): name is IssuedPaperKind =>
  Object.hasOwn(paperKinds, name ?? '')

const words = new Map(Object.entries({ ...declarationActs, ...accountActs }))

/** What happened, for the owner. A name still missing here says the least: somebody worked on the file. */
export function actWords(act: string, paper?: string | null): string {
  if (OF_ISSUED.has(act) && isIssued(paper))
    return t('{what}: {paper}', { what: t(accountActs[act]!), paper: t(paperKinds[paper].title) })
  const known = (act === 'view-paper' && isPaper(paper) && papers[paper]) || words.get(act)
  return known ? t(known) : t('Xử lý hồ sơ đăng ký')
}

/** Looks at which numbers are covered unless somebody asks for them; other acts say by their name that they show all. */
const coveredLooks = new Set<string>(Object.values(recordParts).map(({ act }) => act))

/** The same where numbers may have stood in full. */
export const lookWords = (
  act: string,
  { paper, inFull }: { paper: string | null; inFull: boolean },
): string =>
  inFull && coveredLooks.has(act)
    ? t('{look}, hiện đầy đủ số', { look: actWords(act, paper) })
    : actWords(act, paper)

export const isLook = (act: string): boolean => act.startsWith('view-')

/** One press, two entries: the account comes with the approval, and is told with it. */
const saidBy: Record<string, string> = { 'create-account': 'approve' }

export const isSaidBy = (act: string, others: string[]): boolean =>
  others.includes(saidBy[act] ?? '')

/** Who did it, for the owner, where it was no officer and no guardian. */
export function actorWords(actor: string): string {
  if (actor === 'citizen') return t('Người chưa đăng nhập')
  if (actor === 'system') return t('Hệ thống')
  // Such as whoever sent a child's declaration, and looks after the child no more, or never did.
  return actor.startsWith('account:') ? t('Người dùng tài khoản khác') : t('Cán bộ BHXH')
}
