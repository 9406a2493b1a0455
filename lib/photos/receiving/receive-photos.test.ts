import { setTimeout as wait } from 'node:timers/promises'
import { readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import { maxPhotoBytes, MEGABYTE } from '../photo'
import { photoFormParser } from './photo-form'
import { pourBody } from './read-body'
import { receivePhotos, type Upload } from './receive-photos'

const uploadFolders = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`photo-upload-${process.pid}-`))

let before: string[] = []
beforeEach(async () => {
  before = await uploadFolders()
})
const leftBehind = async () => (await uploadFolders()).filter((name) => !before.includes(name))

const posted = (form: FormData) => new Request('http://test/', { method: 'POST', body: form })
const file = (bytes: number | string, name = 'anh.jpg') =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)

function formOf(parts: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  return form
}

const receive = (request: Request) =>
  receivePhotos(request, ['front', 'back'], async (upload: Upload) => upload)

/** A form whose body the test writes itself, chunk by chunk. */
function postedInChunks(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Request {
  return new Request('http://test/', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=ranh-gioi' },
    body: Readable.toWeb(Readable.from(chunks)),
    duplex: 'half',
  } as RequestInit)
}

const opening = Buffer.from(
  '--ranh-gioi\r\ncontent-disposition: form-data; name="front"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n',
)

describe('biểu mẫu tới nơi', () => {
  test('chữ và ảnh được đọc; ảnh nằm trên đĩa, chỉ máy chủ mở được, và mất ngay sau khi dùng', async () => {
    const form = formOf({ token: 'abc', name: "H'Hen Niê", front: file('mặt trước') })
    let kept = ''
    const received = await receivePhotos(posted(form), ['front', 'back'], async (upload) => {
      const { front } = upload.photos
      if (!front?.ok) throw new Error('Không có ảnh')
      kept = front.path
      expect(await readFile(kept, 'utf8')).toBe('mặt trước')
      expect((await stat(kept)).mode & 0o777).toBe(0o600)
      expect((await stat(path.dirname(kept))).mode & 0o777).toBe(0o700)
      return upload.texts
    })
    expect(received).toEqual({ ok: true, answer: { token: 'abc', name: "H'Hen Niê" } })
    await expect(stat(kept)).rejects.toThrow('ENOENT')
    expect(await leftBehind()).toEqual([])
  })

  test('ô không chọn ảnh thì vắng mặt, ô có tệp trống thì được báo', async () => {
    const form = formOf({ front: file('', ''), back: file('', 'trong.jpg') })
    const received = await receive(posted(form))
    expect(received).toEqual({
      ok: true,
      answer: { texts: {}, photos: { back: { ok: false, reason: 'empty' } } },
    })
  })

  test('tệp ở ô lạ, và tệp thứ hai của một ô, bị bỏ qua', async () => {
    const form = formOf({ strange: file('lạ'), front: file('một') })
    form.append('front', file('hai'))
    const received = await receivePhotos(posted(form), ['front'], async ({ photos }) => {
      expect(Object.keys(photos)).toEqual(['front'])
      return photos.front?.ok ? readFile(photos.front.path, 'utf8') : null
    })
    expect(received).toEqual({ ok: true, answer: 'một' })
  })

  test('20 MB vừa đủ được nhận, thêm một byte thì không, và ô sau vẫn được đọc', async () => {
    const form = formOf({ front: file(maxPhotoBytes), back: file(maxPhotoBytes + 1) })
    form.append('after', 'còn đây')
    const received = await receive(posted(form))
    expect(received).toMatchObject({
      ok: true,
      answer: {
        texts: { after: 'còn đây' },
        photos: { front: { ok: true }, back: { ok: false, reason: 'too-big' } },
      },
    })
  })

  test('tệp 600 MB: thôi đọc sau 512 MB mà vẫn trả lời được', async () => {
    const megabyte = Buffer.alloc(MEGABYTE)
    let sent = 0
    function* video() {
      yield opening
      for (; sent < 600; sent++) yield megabyte
    }
    const received = await receive(postedInChunks(video()))
    expect(received).toEqual({
      ok: true,
      answer: { texts: {}, photos: { front: { ok: false, reason: 'too-big' } } },
    })
    expect(sent).toBeLessThan(517)
    expect(await leftBehind()).toEqual([])
  })
})

describe('biểu mẫu không tới nơi', () => {
  test('đứt giữa chừng: không gì được dùng, không gì để lại', async () => {
    const received = await receive(postedInChunks([opening, Buffer.alloc(MEGABYTE)]))
    expect(received).toEqual({ ok: false, reason: 'cut-off' })
    expect(await leftBehind()).toEqual([])
  })

  test('trình duyệt bỏ đi giữa chừng', async () => {
    async function* interrupted() {
      yield opening
      yield Buffer.alloc(MEGABYTE)
      expect(await leftBehind()).toHaveLength(1)
      throw new Error('aborted')
    }
    const received = await receive(postedInChunks(interrupted()))
    expect(received).toEqual({ ok: false, reason: 'cut-off' })
    expect(await leftBehind()).toEqual([])
  })

  test('im lặng quá lâu thì coi như đứt', async () => {
    const silent = new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(opening) })
    const parser = photoFormParser('multipart/form-data; boundary=ranh-gioi')
    // Of two clocks of one process the shorter always rings first, however busy the machine is.
    const longer = wait(2_000, 'còn chờ')
    expect(await Promise.race([pourBody(silent, parser!, 50), longer])).toBe('cut-off')
  })

  test.each([
    ['không phải biểu mẫu', { 'content-type': 'application/json' }],
    ['thiếu ranh giới', { 'content-type': 'multipart/form-data; boundary=' }],
    ['không nói là gì', { 'content-type': '' }],
  ])('%s', async (_, headers) => {
    const request = new Request('http://test/', { method: 'POST', headers, body: '{}' })
    expect(await receive(request)).toEqual({ ok: false, reason: 'not-a-form' })
  })

  test('đứt giữa chừng một ảnh: chữ đứng trước ảnh vẫn được kể ra để giữ', async () => {
    const words = Buffer.from(
      '--ranh-gioi\r\ncontent-disposition: form-data; name="note"\r\n\r\nCó bảng lương\r\n',
    )
    const told: Upload['texts'][] = []
    const broken = receivePhotos(
      postedInChunks([words, opening, Buffer.from('nửa ảnh')]),
      ['front'],
      async () => 'whole',
      async (texts) => void told.push(texts),
    )
    expect(await broken).toEqual({ ok: false, reason: 'cut-off' })
    expect(told).toEqual([{ note: 'Có bảng lương' }])
  })

  test('người dùng biểu mẫu gặp sự cố thì ảnh vẫn bị xóa và sự cố không bị giấu', async () => {
    const broken = receivePhotos(posted(formOf({ front: file('ảnh') })), ['front'], async () => {
      throw new Error('Cơ sở dữ liệu không trả lời')
    })
    await expect(broken).rejects.toThrow('Cơ sở dữ liệu không trả lời')
    expect(await leftBehind()).toEqual([])
  })
})
