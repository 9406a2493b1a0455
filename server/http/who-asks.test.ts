import type { IncomingMessage } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { askerOf, readTrust } from './who-asks.mjs'

const ask = (setting: string | undefined, remote: string, forwarded?: string, warn = vi.fn()) =>
  askerOf(
    setting,
    warn,
  )({
    socket: { remoteAddress: remote },
    headers: { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage)

describe('địa chỉ của người dùng', () => {
  test.each([
    [undefined, '::ffff:192.0.2.7', undefined, '192.0.2.7'],
    [undefined, '2001:db8::7', undefined, '2001:db8::7'],
    [undefined, '192.0.2.7', '6.6.6.6', '192.0.2.7'],
    ['0', '192.0.2.7', '6.6.6.6', '192.0.2.7'],
    ['1', '10.0.0.1', '203.0.113.9, 192.0.2.7', '192.0.2.7'],
    ['2', '10.0.0.1', '203.0.113.9, 192.0.2.7', '203.0.113.9'],
    ['2', '10.0.0.1', '6.6.6.6, 203.0.113.9, 192.0.2.7', '203.0.113.9'],
    ['3', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['10.0.0.0/8', '10.0.0.1', '6.6.6.6, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
    ['10.0.0.0/8', '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['1', '::ffff:a00:1', '::ffff:c633:6407', '198.51.100.7'],
    ['1', '10.0.0.1', '0:0:0:0:0:FFFF:198.51.100.7', '198.51.100.7'],
    ['1', '10.0.0.1', '[::FFFF:C633:6407]:443', '198.51.100.7'],
    ['1', '10.0.0.1', '::c633:6407', '::c633:6407'],
    ['1', 'fe80::1%eth0', '64:ff9b::c633:6407', '64:ff9b::c633:6407'],
    ['10.0.0.0/8, 192.0.2.0/24', '192.0.2.7', '6.6.6.6,203.0.113.9,10.0.0.2', '203.0.113.9'],
    ['10.0.0.0/8', '198.51.100.4', '6.6.6.6', '198.51.100.4'],
    ['2001:db8::/32', '2001:db8::1', '2001:db9::5', '2001:db9::5'],
    ['1', '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['1', '10.0.0.1', '[2001:db9::5]:443', '2001:db9::5'],
    ['1', '10.0.0.1', '203.0.113.9, <script>', '10.0.0.1'],
    ['1', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['1', '10.0.0.1', '', '10.0.0.1'],
  ])('TRUSTED_PROXY=%s, từ %s, khai «%s»: %s', (setting, remote, forwarded, expected) =>
    expect(ask(setting, remote, forwarded)).toBe(expected),
  )
})

describe('lời báo cho người vận hành', () => {
  test('proxy chưa được kể thì nhật ký nói một lần, nêu tên thiết lập', () => {
    const warn = vi.fn()
    const asker = askerOf(undefined, warn)
    const request = {
      socket: { remoteAddress: '10.0.0.1' },
      headers: { 'x-forwarded-for': '203.0.113.9' },
    } as unknown as IncomingMessage
    asker(request)
    asker(request)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]![0]).toContain('TRUSTED_PROXY')
  })

  test.each([
    ['10.0.0.0/8', '198.51.100.4', '203.0.113.9', true],
    ['1', '10.0.0.1', '203.0.113.9, 10.0.0.2', true],
    ['2', '10.0.0.1', '203.0.113.9, 10.0.0.2', false],
    ['1', '10.0.0.1', '10.4.4.4', false],
    ['1', '10.0.0.1', '203.0.113.9', false],
    [undefined, '10.0.0.1', undefined, false],
  ])('TRUSTED_PROXY=%s, từ %s, khai «%s»: báo %s', (setting, remote, forwarded, isTold) => {
    const warn = vi.fn()
    ask(setting, remote, forwarded, warn)
    expect(warn.mock.calls.length > 0).toBe(isTold)
  })

  test.each(['yes', '10.0.0.0/99', '10.0.0', 'true', '1;2'])(
    'TRUSTED_PROXY=%s thì không chạy, và nói phải điền gì',
    (setting) => expect(() => readTrust(setting)).toThrow(/TRUSTED_PROXY.*10\.0\.0\.0\/8/),
  )
})
