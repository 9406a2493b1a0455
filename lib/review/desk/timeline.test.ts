import { describe, expect, test } from 'vitest'
import { transitions } from '@/lib/registration/steps/status'
import { actions } from '../actions'
import { isForbidden, refusalText, type Refusal } from '../refusals'
import { timelineOf } from './timeline'

const told = { names: new Map([['1', 'Danh Sóc Rây (TD089)']]), way: 'counter' } as const
let minute = 0
const entry = (act: string, details: object = {}, actor = 'account:1') => ({
  at: new Date(Date.UTC(2026, 10, 28, 3, minute++)),
  act,
  actor,
  details,
})
/** A word of the program: two words in one, or letters without a Vietnamese neighbour. */
const program = /[a-z][A-Z]|[a-z]+-[a-z]+|undefined|\[object/

describe('diễn biến của hồ sơ', () => {
  test('mọi việc, kể cả việc không được phép và việc chưa có tên, đều nói bằng tiếng Việt', () => {
    const all = [
      ...Object.keys(transitions).map((act) => entry(act, { to: 'APPROVED' })),
      ...Object.keys(actions).flatMap((action) =>
        (Object.keys(refusalText) as Refusal[]).map((reason) =>
          entry(`${action}-refused`, { reason, reference: 'WX9B9G5K' }),
        ),
      ),
      entry('some-new-act', { reason: 'some-new-reason' }),
      entry('constructor'),
    ]
    for (const { what, more, who } of timelineOf(all, told)) {
      expect(`${what} ${more} ${who}`).not.toMatch(program)
      expect(more).not.toMatch(/\.\.|”\.$/)
    }
  })

  test('ô quên đánh dấu, hồ sơ đã sang bước khác: không phải là việc của ai', () => {
    const slips = (Object.keys(refusalText) as Refusal[]).filter((reason) => !isForbidden(reason))
    expect(slips).toContain('paper-not-checked')
    expect(slips).toContain('not-now')
    expect(slips).toContain('note-missing')
    const lines = slips.map((reason) => entry('setChecks-refused', { reason }))
    expect(timelineOf(lines, told)).toEqual([])
  })

  test('việc bị cấm vẫn còn, nói ai đã thử gì và vì sao', () => {
    const [line] = timelineOf([entry('approve-refused', { reason: 'four-eyes' })], told)
    expect(line).toMatchObject({
      what: 'Không được phép: duyệt và cấp tài khoản',
      who: 'Danh Sóc Rây (TD089)',
      more: refusalText['four-eyes'],
      weight: 'refused',
    })
  })

  test('cán bộ xem đi xem lại trong mười phút là một lượt; công dân xem hồ sơ của mình thì không kể', () => {
    const first = entry('view-declaration')
    const looks = [first, entry('view-person'), entry('view-paper'), entry('view-paper')]
    const own = ['citizen', 'account:9'].map((actor) => entry('view-paper', {}, actor))
    minute += 11
    const later = entry('view-declaration')
    const lines = timelineOf([...looks, ...own, later], told)
    expect(lines.map(({ at, weight }) => ({ at, weight }))).toEqual([
      { at: later.at, weight: 'look' },
      { at: first.at, weight: 'look' },
    ])
  })

  test('lưu phiếu nhiều lần liền nhau là một dòng, lần cuối; quyết định nặng hơn lần lưu', () => {
    const lines = timelineOf(
      [
        entry('set-checks'),
        entry('set-checks'),
        entry('set-checks', {}, 'account:2'),
        entry('set-checks'),
        entry('return'),
      ],
      told,
    )
    expect(lines.map(({ weight }) => weight)).toEqual(['decision', 'work', 'work', 'work'])
  })

  test('công dân gửi lại mà không sửa gì thì dòng ấy nói như vậy', () => {
    const kept = { changes: [], unchanged: ['id-expired'], note: '' }
    const [line] = timelineOf([entry('correct', kept, 'citizen')], told)
    expect(line!.more).toBe('Công dân gửi lại mà không sửa gì.')
  })

  test('mục của phiếu được gọi tên như trên phiếu: theo cách tờ khai đến', () => {
    const reopened = [entry('reopen-check', { item: 'identity-shown' })]
    const moreOf = (way: 'counter' | 'post') => timelineOf(reopened, { ...told, way })[0]!.more
    expect(moreOf('counter')).toBe('“Đã xem giấy tờ gốc, đúng người nộp”.')
    expect(moreOf('post')).toBe('“Bản chụp giấy tờ gửi kèm (nếu có), đúng người”.')
  })
})
