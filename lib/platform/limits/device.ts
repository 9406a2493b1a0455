import { msg, t } from '@/lib/words/t'

const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['coc_coc_browser', 'Cốc Cốc'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox|FxiOS', 'Firefox'],
  ['Chrome|CriOS', 'Chrome'],
  ['Safari', 'Safari'],
] as const

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', msg('máy Mac')],
  ['Linux|X11', 'Linux'],
] as const

const unknown = {
  device: msg('Chưa rõ thiết bị'),
  browser: msg('Trình duyệt khác'),
  system: msg('thiết bị khác'),
}
const ON = ' trên '

/** «Chrome trên Windows»: enough for the owner to know their own device again, too little to follow anybody by. */
export function deviceName(userAgent: string | null): string {
  const named = (names: readonly (readonly [string, string])[]) =>
    names.find(([sign]) => new RegExp(sign).test(userAgent ?? ''))?.[1]
  const [browser, system] = [named(browsers), named(systems)]
  if (!browser && !system) return unknown.device
  return `${browser ?? unknown.browser}${ON}${system ?? unknown.system}`
}

/** The same in the language of the page: it is kept in Vietnamese. */
export function shownDevice(device: string): string {
  const [browser = '', system] = device.split(ON)
  return system === undefined
    ? t(browser)
    : t('{browser} trên {system}', { browser: t(browser), system: t(system) })
}
