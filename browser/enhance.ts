import { revealPasswords } from './accounts/reveal-passwords'
import { watchSession } from './accounts/watch-session'
import { watchPresses } from './forms/press'
import { wakeIslands } from './islands/wake-islands'
import { sendPhotosAsChosen } from './photos/send-photos-as-chosen'
import { wakeMending } from './reasons/wake-mending'
import { openForPrint } from './layout/open-for-print'
import { showWhoIsHere } from './layout/show-who-is-here'
import { wakeDeskForms } from './officer/wake-desk-forms'
import { wakePrintButton } from './officer/wake-print-button'
import { wakeForm } from './registration/wake-form'

// The script of every page. Each part finds its own place in the page, and fetches the rest when it is needed.
watchPresses()
showWhoIsHere()
openForPrint()
wakeForm()
wakeMending()
sendPhotosAsChosen()
revealPasswords()
watchSession()
wakePrintButton()
wakeDeskForms()
wakeIslands()
