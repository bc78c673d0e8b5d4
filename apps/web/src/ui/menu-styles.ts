/** Shared by the menu, the context menu and the select, so that every floating list looks the same. */
export const menuContentClass =
  'z-50 min-w-44 max-w-80 max-h-(--radix-popper-available-height) overflow-y-auto animate-appear rounded-lg bg-surface p-1 text-ink shadow-float'

export const menuItemClass =
  'flex h-7 select-none items-center gap-2 rounded-sm px-2 outline-none data-[highlighted]:bg-surface-hover data-[disabled]:opacity-45 [&>svg]:size-4 [&>svg]:shrink-0'

export const menuSeparatorClass = '-mx-1 my-1 h-px bg-line'

/** The colour of an item; its icon is quieter than its words unless it warns. */
export const menuItemTone = (isDanger: boolean | undefined): string =>
  isDanger ? 'text-danger' : '[&>svg]:text-ink-muted'
