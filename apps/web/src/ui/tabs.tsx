import { clsx } from 'clsx'
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface TabGroupProps<Value extends string> {
  value: Value
  onChange: (value: Value) => void
  /** Where arrows only move the focus and Enter chooses; for panels that are costly to draw. */
  isManual?: boolean | undefined
  className?: string | undefined
  /** A `TabList` and one `TabPanel` for each tab, at any depth. */
  children: ReactNode
}

export function TabGroup<Value extends string>(props: TabGroupProps<Value>) {
  return (
    <Radix.Root
      value={props.value}
      // Only values of the list below can be chosen.
      onValueChange={(next) => props.onChange(next as Value)}
      activationMode={props.isManual ? 'manual' : 'automatic'}
      className={clsx('flex min-h-0 flex-col', props.className)}
    >
      {props.children}
    </Radix.Root>
  )
}

interface TabListProps {
  /** The accessible name of the list of tabs. */
  label: string
  tabs: readonly { value: string; label: ReactNode }[]
  className?: string | undefined
}

export function TabList({ label, tabs, className }: TabListProps) {
  return (
    <Radix.List aria-label={label} className={clsx('flex shrink-0 gap-0.5', className)}>
      {tabs.map((tab) => (
        <Radix.Trigger
          key={tab.value}
          value={tab.value}
          className="h-7 select-none whitespace-nowrap rounded-md px-2 text-ink-muted hover:bg-surface-hover hover:text-ink data-[state=active]:bg-surface-active data-[state=active]:font-medium data-[state=active]:text-ink"
        >
          {tab.label}
        </Radix.Trigger>
      ))}
    </Radix.List>
  )
}

interface TabPanelProps {
  value: string
  className?: string | undefined
  children: ReactNode
}

export function TabPanel({ value, className, children }: TabPanelProps) {
  return (
    <Radix.Content
      value={value}
      tabIndex={-1}
      className={clsx('min-h-0 flex-1 outline-none data-[state=inactive]:hidden', className ?? 'overflow-y-auto')}
    >
      {children}
    </Radix.Content>
  )
}
