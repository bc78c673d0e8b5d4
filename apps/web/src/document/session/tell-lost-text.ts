import { showToast } from '#ui/toast-store.ts'
import { documentStrings } from '../strings.ts'

/** What was typed and has no place in the model, or none any more, is not lost: it is told with the reason, and can be copied. */
export function tellLostText(text: string | undefined, title: string = documentStrings.textLost): void {
  if (text === undefined || text === '') return
  showToast({
    title,
    description: text.length > mostShown ? `${text.slice(0, mostShown)}…` : text,
    tone: 'danger',
    action: { label: documentStrings.copyText, run: () => void navigator.clipboard.writeText(text) },
  })
}

const mostShown = 100
