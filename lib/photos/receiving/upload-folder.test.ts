import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inUploadFolder, sweepLeftovers } from './upload-folder'

const program = path.join(import.meta.dirname, '../fixtures/killed-upload.mts')

async function upload() {
  const flags = ['--conditions=react-server', '--import', 'tsx', program]
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await once(child, 'exit')
  }
  return { folder: line.toString().trim(), end }
}

test('máy chủ bị giết giữa chừng: giấy tờ dang dở mất ngay lượt dọn sau, của máy chủ đang chạy thì còn', async () => {
  const [killed, alive] = await Promise.all([upload(), upload()])
  await killed.end('SIGKILL')
  expect(existsSync(killed.folder)).toBe(true)
  await sweepLeftovers()
  expect([killed.folder, alive.folder].map(existsSync)).toEqual([false, true])
  await alive.end('SIGKILL')
  await sweepLeftovers()
  expect(existsSync(alive.folder)).toBe(false)
})

test('khởi động lại trùng số tiến trình cũ thì phần cũ cũng mất, phần đang gửi không bị dọn theo phút', async () => {
  await inUploadFolder(async (folder) => {
    await sweepLeftovers()
    expect(existsSync(folder)).toBe(true)
  })
  const left = path.join(tmpdir(), `photo-upload-${process.pid}-cu`)
  await mkdir(left)
  await sweepLeftovers({ atStart: true })
  expect(existsSync(left)).toBe(false)
})

test('số tiến trình nay là của chương trình khác: quá một giờ thì mất', async () => {
  const left = path.join(tmpdir(), `photo-upload-${process.ppid}-cu`)
  await mkdir(left, { recursive: true })
  await sweepLeftovers()
  expect(existsSync(left)).toBe(true)
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  await utimes(left, twoHoursAgo, twoHoursAgo)
  await sweepLeftovers()
  expect(existsSync(left)).toBe(false)
})
