import type { ComponentProps } from 'react'

interface GridPartProps extends ComponentProps<'div'> {
  role: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'gridcell'
}

/**
 * A part of a grid whose rows are drawn by position, only those in view, which the elements of a table cannot be.
 * The grid itself takes the focus and says by `aria-activedescendant` which cell the keyboard is at.
 */
export function GridPart({ role, ...rest }: GridPartProps) {
  return <div role={role} {...rest} />
}
