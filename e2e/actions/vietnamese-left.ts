import type { Page } from '@playwright/test'

/** Vietnamese that a screen reader would read aloud as English. */
export const vietnameseLeft = (page: Page) =>
  page.evaluate(() => {
    const isVietnamese = (text: string | null) =>
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text ?? '')
    const words = ['alt', 'title', 'aria-label', 'placeholder']
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('[lang=vi]'))
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map((node) => node.textContent),
        ...words.map((name) => element.getAttribute(name)),
      ])
      .filter(isVietnamese)
  })
