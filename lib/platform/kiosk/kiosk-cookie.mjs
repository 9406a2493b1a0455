/** Its name; behind `__Host-` where the site is served safely. */
export const KIOSK_COOKIE = 'may-khach'

/**
 * Whether a browser says that it is a visitors' computer: then no page built beforehand is given to it, since every page there has the way out.
 * Whether it is one, the page itself finds out.
 * @param {string | null | undefined} cookies
 */
export const saysKiosk = (cookies) => cookies?.includes(`${KIOSK_COOKIE}=`) ?? false
