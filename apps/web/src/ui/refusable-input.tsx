import { Popover } from 'radix-ui'
import { type ComponentProps, useId } from 'react'

interface RefusableInputProps extends ComponentProps<'input'> {
  /** Why what stands in it was refused. */
  refusal: string | undefined
}

/** A line of text without room beside it: why it was refused floats below it, over whatever is there, and follows it. */
export function RefusableInput({ refusal, 'aria-describedby': describedBy, ...rest }: RefusableInputProps) {
  const noteId = useId()
  const isRefused = refusal !== undefined
  return (
    <Popover.Root open={isRefused}>
      <Popover.Anchor asChild>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? noteId : describedBy}
          {...rest}
        />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          role="presentation"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          // The field may stand on a canvas, which moves without any scrolling.
          updatePositionStrategy="always"
          hideWhenDetached
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="pointer-events-none z-50 max-w-72 animate-appear rounded-md bg-surface px-2 py-1 shadow-float"
        >
          <p id={noteId} role="alert" className="wrap-anywhere text-danger text-sm">
            {refusal}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
