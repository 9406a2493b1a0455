import { describe, expect, test } from 'vitest'
import { timelessReadings } from './timeless-readings'

describe('chữ chỉ thời gian quanh một tên nơi', () => {
  test.each([
    ['tỉnh Hà Tây cũ', 'tỉnh Hà Tây'],
    ['tinh ha tay cu', 'tinh ha tay'],
    ['Hà Tây (cũ)', 'Hà Tây'],
    ['Hà Tây, cũ', 'Hà Tây'],
    ['An Giang mới', 'An Giang'],
    ['An Giang (mới)', 'An Giang'],
    ['Quận 9 trước đây', 'Quận 9'],
    ['huyện Long Đất trước kia', 'huyện Long Đất'],
    ['Kon Tum trước sáp nhập', 'Kon Tum'],
    ['Kon Tum trước khi sáp nhập', 'Kon Tum'],
    ['Hà Nam trước ngày 01/07/2025', 'Hà Nam'],
    ['Hà Nam trước 1/7', 'Hà Nam'],
    ['TP.HCM sau sáp nhập', 'TP.HCM'],
    ['Đà Nẵng hiện nay', 'Đà Nẵng'],
    ['Kiên Giang nay thuộc An Giang', 'Kiên Giang'],
    ['Quận 2 nay là TP Thủ Đức', 'Quận 2'],
    ['Thủ Đức (Quận 2 cũ)', 'Quận 2'],
    ['TP.HCM (Bình Dương cũ)', 'Bình Dương'],
    ['tên cũ là Hà Tây', 'Hà Tây'],
    ['former Ha Tay', 'Ha Tay'],
    ['Chợ Mới cũ', 'Chợ Mới'],
  ])('«%s» cũng đọc là «%s»', (text, reading) => {
    expect(timelessReadings(text)[0]).toBe(reading)
  })

  test.each([
    'Củ Chi',
    'Cư Jút',
    'Nay Đer',
    'Mới Nhất',
    'Hà Mồi',
    'Lũng Cú',
    'Cù Là',

    'Bình Dương',
    'cũ',
    '',
    '()',
    '…',
  ])('«%s» không có chữ nào như thế, hoặc không còn gì khi bỏ đi', (text) => {
    expect(timelessReadings(text)).toEqual([])
  })
})
