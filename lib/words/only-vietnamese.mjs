/**
 * Pages that speak Vietnamese alone until somebody has translated them, each with everything below it; under `/en/…` they lead to
 * their Vietnamese address. The list only grows shorter: pages.test.ts looks for Vietnamese in every other page.
 */
export const onlyVietnamese = ['/dang-ky', '/ho-so']
