import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

interface AvatarProps extends Omit<ComponentProps<'span'>, 'color'> {
  name: string
  /** A colour of the palette, such as `teal`. */
  colour: string
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return (
    letters
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toUpperCase() || '?'
  )
}

/** A person as a disc of their colour with their initials; name it where it stands alone. */
export function Avatar({ name, colour, className, style, ...rest }: AvatarProps) {
  return (
    <span
      className={clsx(
        'inline-flex size-6 shrink-0 select-none items-center justify-center rounded-full font-semibold text-[10px] leading-none',
        className,
      )}
      style={{ background: `var(--${colour})`, color: 'var(--surface)', ...style }}
      {...rest}
    >
      {initials(name)}
    </span>
  )
}
