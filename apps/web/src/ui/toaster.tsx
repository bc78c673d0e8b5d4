import { X } from 'lucide-react'
import { Toast as Radix } from 'radix-ui'
import { IconButton } from './icon-button.tsx'
import { dismissToast, type Toast, useToasts } from './toast-store.ts'

interface ToasterProps {
  /** Accessible name of the region that announces. */
  label: string
  closeLabel: string
}

/** Shows what `showToast` was given; once, at the root. */
export function Toaster({ label, closeLabel }: ToasterProps) {
  const toasts = useToasts()
  return (
    <Radix.Provider label={label} duration={8_000} swipeDirection="up">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
      <Radix.Viewport
        label={label}
        className="fixed top-14 left-1/2 z-50 flex w-[min(420px,calc(100vw-32px))] -translate-x-1/2 flex-col gap-2"
      />
    </Radix.Provider>
  )
}

// What can still be taken back stays long enough to be noticed, read and reached by the keyboard.
const actionDurationMs = 20_000

function ToastCard({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  const close = (): void => dismissToast(toast.id)
  return (
    <Radix.Root
      {...(toast.action ? { duration: actionDurationMs } : {})}
      onOpenChange={(isOpen) => isOpen || close()}
      type={toast.tone === 'danger' ? 'foreground' : 'background'}
      className="flex animate-appear items-center gap-2 rounded-lg bg-surface py-2 pr-2 pl-3 shadow-float"
    >
      <div className="wrap-anywhere min-w-0 flex-1">
        <Radix.Title className={toast.tone === 'danger' ? 'font-medium text-danger' : 'font-medium'}>
          {toast.title}
        </Radix.Title>
        {toast.description ? (
          <Radix.Description className="text-ink-muted">{toast.description}</Radix.Description>
        ) : null}
      </div>
      {toast.action ? (
        <Radix.Action
          altText={toast.action.label}
          onClick={toast.action.run}
          className="h-7 shrink-0 rounded-md px-2 font-medium text-accent hover:bg-surface-hover"
        >
          {toast.action.label}
        </Radix.Action>
      ) : null}
      <Radix.Close asChild>
        <IconButton label={closeLabel} icon={<X aria-hidden />} />
      </Radix.Close>
    </Radix.Root>
  )
}
