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
  look?: 'underline' | 'pill' | undefined
  className?: string | undefined
}

const lists = { underline: 'gap-1 border-b px-2', pill: 'gap-0.5' }

const triggers = {
  underline:
    '-mb-px h-8 border-transparent border-b-2 px-2 data-[state=active]:border-accent data-[state=active]:text-ink',
  pill: 'h-7 rounded-md px-2 hover:bg-surface-hover data-[state=active]:bg-surface-active data-[state=active]:font-medium data-[state=active]:text-ink',
}

export function TabList({ label, tabs, look = 'underline', className }: TabListProps) {
  return (
    <Radix.List aria-label={label} className={clsx('flex shrink-0', lists[look], className)}>
      {tabs.map((tab) => (
        <Radix.Trigger
          key={tab.value}
          value={tab.value}
          className={clsx('select-none whitespace-nowrap text-ink-muted hover:text-ink', triggers[look])}
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

interface TabsProps<Value extends string> extends Omit<TabGroupProps<Value>, 'isManual'> {
  label: string
  tabs: readonly { value: Value; label: ReactNode }[]
}

/** A list of tabs above its panels. */
export function Tabs<Value extends string>({ label, tabs, children, ...group }: TabsProps<Value>) {
  return (
    <TabGroup {...group}>
      <TabList label={label} tabs={tabs} />
      {children}
    </TabGroup>
  )
}
