import { revealPasswords } from '@/components/accounts/reveal-passwords'
import { watchSession } from '@/components/accounts/watch-session'
import { watchPresses } from '@/components/forms/press'
import { sendPhotosAsChosen } from '@/components/forms/send-photos-as-chosen'
import { wakeMending } from '@/components/forms/wake-mending'
import { openForPrint } from '@/components/layout/open-for-print'
import { showWhoIsHere } from '@/components/layout/show-who-is-here'
import { wakeDeedForms } from '@/components/officer/wake-deed-forms'
import { wakePrintButton } from '@/components/officer/wake-print-button'
import { wakeForm } from '@/components/registration/wake-form'

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
wakeDeedForms()
