// What this site is called, whom it belongs to and how its owner is reached. Change it here and in hotline.mjs, and nowhere else.

import { msg } from '@/lib/words/t'
import { HOTLINE, HOTLINE_HREF } from './hotline.mjs'
import { agencySite } from './official-sentences'

export const site = {
  brand: 'VssID - Bảo hiểm xã hội số',
  agency: msg('Bảo hiểm xã hội Việt Nam'),
  provincialAgency: msg('Bảo hiểm xã hội tỉnh An Giang'),
  /** The portal's name, in the two lines of its header. */
  titleLines: [msg('GIAO DỊCH ĐIỆN TỬ'), msg('BẢO HIỂM XÃ HỘI VIỆT NAM')],
  title: msg('GIAO DỊCH ĐIỆN TỬ - BẢO HIỂM XÃ HỘI VIỆT NAM'),
  shortName: 'Cổng BHXH',
  /** Begins every SMS. */
  sender: 'BHXH',
  /** Ends the title of every page. */
  shortTitle: msg('Giao dịch điện tử BHXH Việt Nam'),
} as const

/** Its number stands in hotline.mjs. The price is the call centre's own; its hours are printed once the operator has confirmed them. */
export const hotline = {
  shown: HOTLINE,
  href: HOTLINE_HREF,
  price: msg('Cước gọi 1.000 đồng/phút'),
} as const

export const supportEmail = {
  shown: 'hotro@baohiemxahoi.example',
  href: 'mailto:hotro@baohiemxahoi.example',
} as const

export const officialSites = {
  agency: { title: agencySite, href: 'https://baohiemxahoi.gov.vn' },
  portal: {
    title: msg('Cổng Dịch vụ công BHXH Việt Nam'),
    href: 'https://dichvucong.baohiemxahoi.gov.vn',
  },
} as const

/** A map outside of the portal that finds a place by its name and address. */
export const mapSearch = {
  title: msg('Xem trên bản đồ'),
  hrefOf: (place: string) =>
    `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`,
} as const

export const appStores = {
  android: {
    id: 'android',
    title: msg('VssID cho Android (CH Play)'),
    publisher: 'Bảo hiểm xã hội Việt Nam',
    href: 'https://play.google.com/store/apps/details?id=com.bhxhapp',
  },
  ios: {
    id: 'ios',
    title: msg('VssID cho iPhone, iPad (App Store)'),
    publisher: 'BHXH Việt Nam',
    href: 'https://apps.apple.com/vn/app/vssid/id1521647264',
  },
} as const

/** The name of the QR picture that leads to a store; it is drawn by app/(public)/ma-qr. */
export const qrFile = ({ id }: { id: string }): string => `vssid-${id}.svg`

export const demoStrip = {
  title: msg('Bản trình diễn'),
  /** Left out on a phone, where every line counts. */
  more: msg('Không phải cổng thật của BHXH Việt Nam.'),
  text: msg('Đừng nhập thông tin thật.'),
} as const
