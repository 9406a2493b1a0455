import { revealPasswords } from './accounts/reveal-passwords'
import { watchEnded } from './accounts/watch-ended'
import { watchPasskeys } from './accounts/watch-passkeys'
import { watchSession } from './accounts/watch-session'
import { watchPhone } from './capture/watch-phone'
import { watchCards } from './clinic/watch-cards'
import { watchPresses } from './forms/press'
import { mountIslands } from './islands/mount-islands'
import { sendPhotosAsChosen } from './photos/send-photos-as-chosen'
import { watchReceipts } from './ledger/watch-receipts'
import { mendWhenTouched } from './reasons/mend-when-touched'
import { leaveTogether } from './layout/leave-together'
import { openForPrint } from './layout/open-for-print'
import { showWhoIsHere } from './layout/show-who-is-here'
import { watchDeskForms } from './officer/watch-desk-forms'
import { watchImport } from './officer/watch-import'
import { showPrintButton } from './officer/show-print-button'
import { enhanceWhenTouched } from './registration/enhance-when-touched'

// The script of every page. Each part finds its own place in the page, and fetches the rest when it is needed.
watchPresses()
showWhoIsHere()
openForPrint()
leaveTogether()
enhanceWhenTouched()
mendWhenTouched()
sendPhotosAsChosen()
watchPhone()
revealPasswords()
void watchPasskeys()
watchSession()
watchEnded()
showPrintButton()
watchDeskForms()
watchCards()
watchImport()
watchReceipts()
mountIslands()
