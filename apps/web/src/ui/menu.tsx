import { clsx } from 'clsx'
import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { createContext, type ReactNode, use, useRef } from 'react'
import { Kbd } from './kbd.tsx'
import { menuContentClass, menuItemClass, menuItemTone, menuSeparatorClass } from './menu-styles.ts'

interface MenuProps {
  /** The accessible title of the menu. */
  label: string
  /** The one element that opens it. */
  trigger: ReactNode
  align?: 'start' | 'center' | 'end' | undefined
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  children: ReactNode
}

/** Runs what an item asked for once its menu has let go of the focus. */
export const AfterClose = createContext<(run: () => void) => void>((run) => run())

/** The two ends of `AfterClose`: what items call, and what the menu's content does when it has closed. */
export function useAfterClose() {
  const waitingRef = useRef<(() => void) | undefined>(undefined)
  return {
    runAfterClose: (run: () => void): void => {
      waitingRef.current = run
    },
    onCloseAutoFocus: (event: Event): void => {
      const run = waitingRef.current
      if (!run) return
      waitingRef.current = undefined
      event.preventDefault()
      run()
    },
  }
}

/** A menu that opens from a button; fill it with `MenuItem`, `MenuChoice`, `MenuSeparator`. */
export function Menu({ label, trigger, align = 'start', side = 'bottom', children }: MenuProps) {
  const closing = useAfterClose()
  return (
    // Modal, it would hide the page from assistive technology and leave its buttons in reach of the keyboard.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={closing.onCloseAutoFocus}
          className={menuContentClass}
        >
          <AfterClose value={closing.runAfterClose}>{children}</AfterClose>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

export interface MenuItemProps {
  icon?: ReactNode
  shortcut?: string | undefined
  disabled?: boolean | undefined
  danger?: boolean | undefined
  /** For an item that puts the focus somewhere, such as into a text field: it runs when the menu has closed, and the focus stays there. */
  movesFocus?: boolean | undefined
  onSelect: () => void
  children: ReactNode
}

/** What an item of either menu is made of, whichever part of Radix it is. */
export function useMenuItem({ icon, shortcut, disabled, danger, movesFocus, onSelect, children }: MenuItemProps) {
  const runAfterClose = use(AfterClose)
  return {
    disabled: disabled ?? false,
    onSelect: () => (movesFocus ? runAfterClose(onSelect) : onSelect()),
    className: clsx(menuItemClass, menuItemTone(danger)),
    children: (
      <>
        {icon}
        <span className="truncate">{children}</span>
        {shortcut ? <Kbd shortcut={shortcut} /> : null}
      </>
    ),
  }
}

export function MenuItem(props: MenuItemProps) {
  return <DropdownMenu.Item {...useMenuItem(props)} />
}

interface MenuChoiceProps {
  label: string
  value: string
  options: readonly { value: string; label: ReactNode; icon?: ReactNode }[]
  onChange: (value: string) => void
}

/** One of several, with a mark at the chosen one. */
export function MenuChoice({ label, value, options, onChange }: MenuChoiceProps) {
  return (
    <DropdownMenu.RadioGroup aria-label={label} value={value} onValueChange={onChange}>
      {options.map((option) => (
        <DropdownMenu.RadioItem
          key={option.value}
          value={option.value}
          className={clsx(menuItemClass, menuItemTone(false))}
        >
          {option.icon}
          <span className="truncate">{option.label}</span>
          <DropdownMenu.ItemIndicator className="ml-auto">
            <Check className="size-4 text-accent" aria-hidden />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className={menuSeparatorClass} />
}
