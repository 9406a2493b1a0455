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
  ['Mac OS X', 'máy Mac'],
  ['Linux|X11', 'Linux'],
] as const

/** «Chrome trên Windows»: enough for the owner to know their own device again, too little to follow anybody by. */
export function deviceName(userAgent: string | null): string {
  const named = (names: readonly (readonly [string, string])[]) =>
    names.find(([sign]) => new RegExp(sign).test(userAgent ?? ''))?.[1]
  const [browser, system] = [named(browsers), named(systems)]
  if (!browser && !system) return 'Chưa rõ thiết bị'
  return `${browser ?? 'Trình duyệt khác'} trên ${system ?? 'thiết bị khác'}`
}
