import { checkReceipts } from './check-receipts'

// The whole script of the page that somebody saves on their disk: one file, nothing fetched later.
const form = document.querySelector<HTMLElement>('[data-receipts]')
if (form) checkReceipts(form)
