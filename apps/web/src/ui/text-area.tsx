import { clsx } from 'clsx'
import { type ComponentProps, useId } from 'react'
import { fieldClass } from './text-field.tsx'

interface TextAreaProps extends ComponentProps<'textarea'> {
  label: string
  hideLabel?: boolean | undefined
}

/** Grows with its text. */
export function TextArea({ label, hideLabel, className, id, ...rest }: TextAreaProps) {
  const ownId = useId()
  const inputId = id ?? ownId
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={inputId} className={hideLabel ? 'sr-only' : 'font-medium text-ink-muted text-sm'}>
        {label}
      </label>
      <textarea id={inputId} rows={3} className={clsx(fieldClass, 'field-sizing-content max-h-80 py-1')} {...rest} />
    </div>
  )
}
