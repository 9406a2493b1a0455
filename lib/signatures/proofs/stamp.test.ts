import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { appendUpdate } from '../fixtures/append-update'
import { more, openArchive, type OpenArchive } from '../fixtures/archive-paper'
import { canSign } from '../fixtures/openssl'
import * as stamps from './is-time-stamp'

// Without OpenSSL nothing here is asked.
const archive = canSign ? await openArchive() : ({} as OpenArchive)
const { open, signed, at, free, last, judge } = archive

describe.skipIf(!canSign)('dấu thời gian thêm sau chữ ký', () => {
  // What a stamp holds is asked of those that pyHanko wrote: here only how it is put in.
  beforeEach(() => void vi.spyOn(stamps, 'isTimeStampOf').mockReturnValue(true))
  afterAll(() => open.trusted.close())

  const stamp = (
    change: { field?: string; page?: string; stamp?: string; fields?: string } = {},
  ) => {
    const [box, value] = [free, free + 1]
    const room = '0'.repeat(40)
    const range = '/ByteRange [0000000000 0000000000 0000000000 0000000000]'
    const file = appendUpdate(signed, {
      [at.rootNumber]: last(at.rootNumber).replace(
        /\/Fields \[([^\]]*)\]/,
        change.fields ?? `/Fields [$1 ${box} 0 R]`,
      ),
      [at.pageNumber]: more(
        last(at.pageNumber).replace(/\/Annots \[([^\]]*)\]/, `/Annots [$1 ${box} 0 R]`),
        change.page ?? '',
      ),
      [box]: `<< /FT /Sig /Subtype /Widget /F 132 /P ${at.pageNumber} 0 R /V ${value} 0 R ${change.field ?? '/T (dau) /Rect [0 0 0 0]'} >>`,
      [value]: `<< ${change.stamp ?? '/Type /DocTimeStamp'} /SubFilter /ETSI.RFC3161 ${range} /Contents <${room}> >>`,
    })
    const start = file.lastIndexOf(`<${room}>`)
    const end = start + room.length + 2
    const told = [0, start, end, file.length - end].map((one) => String(one).padStart(10, '0'))
    file.write(`/ByteRange [${told.join(' ')}]`, file.lastIndexOf(range), 'latin1')
    return file
  }

  test('không ai thấy, trên một trang: nhận', () => {
    expect(judge(stamp())).toEqual([])
  })

  test.each([
    ['có khung', { field: '/T (dau) /Rect [0 0 9 9]' }],
    ['có hình', { field: '/T (dau) /Rect [0 0 0 0] /AP << >>' }],
    ['có lệnh', { field: '/T (dau) /Rect [0 0 0 0] /AA << >>' }],
    ['trùng tên chữ ký', { field: '/T (ky) /Rect [0 0 0 0]' }],
    ['không tên', { field: '/Rect [0 0 0 0]' }],
    ['là chữ ký thường', { stamp: '/Type /Sig' }],
    ['trang đổi điều khác', { page: '/Rotate 180' }],
    ['khung chữ ký bị đổi lấy vật khác', { fields: `/Fields [1 0 R ${free} 0 R]` }],
  ])('%s: không nhận', (_, change) => {
    expect(judge(stamp(change))).not.toEqual([])
  })

  test('dấu của tệp khác: không nhận', () => {
    vi.mocked(stamps.isTimeStampOf).mockReturnValue(false)
    expect(judge(stamp())).not.toEqual([])
  })
})
