import { clsx } from 'clsx'
import { type ComponentProps, useId } from 'react'

export const fieldClass =
  'w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-ink transition-colors hover:border-line-field focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0 disabled:opacity-50 aria-invalid:border-danger aria-invalid:outline-danger'

interface TextFieldProps extends ComponentProps<'input'> {
  label: string
  /** Keeps the label for assistive technology only. */
  hideLabel?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
  mono?: boolean | undefined
}

export function TextField({ label, hideLabel, hint, error, mono, className, id, ...rest }: TextFieldProps) {
  const ownId = useId()
  const inputId = id ?? ownId
  const note = error ?? hint
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={inputId} className={hideLabel ? 'sr-only' : 'font-medium text-ink-muted text-sm'}>
        {label}
      </label>
      <input
        id={inputId}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${inputId}-note` : undefined}
        className={clsx(fieldClass, 'h-7', mono && 'font-mono text-sm')}
        {...rest}
      />
      {note ? (
        <p
          id={`${inputId}-note`}
          role={error ? 'alert' : undefined}
          className={clsx('text-sm', error ? 'text-danger' : 'text-ink-faint')}
        >
          {note}
        </p>
      ) : null}
    </div>
  )
}
