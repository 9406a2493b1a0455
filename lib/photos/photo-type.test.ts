import { expect, test } from 'vitest'
import { photoTypeOf } from './photo-type'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const ftyp = (major: string, ...others: string[]) =>
  `\0\0\0${String.fromCharCode(16 + 4 * others.length)}ftyp${major}\0\0\0\0${others.join('')}\0\0\0\x08mdat`

test.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
  [ftyp('heic', 'mif1', 'heic'), 'heic'],
  [ftyp('mif1', 'heix'), 'heic'],
])('nhận %j là ảnh', (start, type) => {
  expect(photoTypeOf(bytes(start))).toEqual({ ok: true, type })
})

test.each([
  ['', 'empty'],
  ['GIF89a', 'other-picture'],
  ['II*\0\x08\0\0\0', 'other-picture'],
  ['BM\x36\0\0\0', 'other-picture'],
  ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">', 'other-picture'],
  [ftyp('avif', 'mif1'), 'other-picture'],
  [ftyp('mif1', 'avif'), 'other-picture'],
  ['%PDF-1.7', 'pdf'],
  ['\n\n%PDF-1.4', 'pdf'],
  [ftyp('qt  '), 'video'],
  [ftyp('isom', 'mp42'), 'video'],
  ['RIFF\x10\0\0\0AVI LIST', 'video'],
  ['PK\x03\x04', 'not-a-picture'],
  ['<!doctype html>', 'not-a-picture'],
  ['xin chào', 'not-a-picture'],
])('%j bị từ chối vì «%s»', (start, reason) => {
  expect(photoTypeOf(bytes(start))).toEqual({ ok: false, reason })
})
