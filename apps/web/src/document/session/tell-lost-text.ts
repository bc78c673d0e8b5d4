import { showToast } from '#ui/toast-store.ts'
import { documentStrings } from '../strings.ts'

/** What was being typed into something that is gone has no place in the model any more, but it is not lost. */
export function tellLostText(text: string | undefined): void {
  if (text === undefined || text === '') return
  showToast({
    title: documentStrings.textLost,
    description: text.length > mostShown ? `${text.slice(0, mostShown)}…` : text,
    tone: 'danger',
    action: { label: documentStrings.copyText, run: () => void navigator.clipboard.writeText(text) },
  })
}

const mostShown = 200
