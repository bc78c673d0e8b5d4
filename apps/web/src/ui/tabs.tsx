import { clsx } from 'clsx'
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface TabsProps<Value extends string> {
  /** The accessible name of the list of tabs. */
  label: string
  value: Value
  tabs: readonly { value: Value; label: ReactNode }[]
  onChange: (value: Value) => void
  className?: string | undefined
  /** The panels: one `TabPanel` for each tab. */
  children: ReactNode
}

export function Tabs<Value extends string>({ label, value, tabs, onChange, className, children }: TabsProps<Value>) {
  const choose = (next: string): void => {
    const tab = tabs.find((candidate) => candidate.value === next)
    if (tab) onChange(tab.value)
  }
  return (
    <Radix.Root value={value} onValueChange={choose} className={clsx('flex min-h-0 flex-col', className)}>
      <Radix.List aria-label={label} className="flex shrink-0 gap-1 border-b px-2">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px h-8 select-none border-transparent border-b-2 px-2 text-ink-muted hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {children}
    </Radix.Root>
  )
}

export function TabPanel({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Radix.Content value={value} className="min-h-0 flex-1 overflow-y-auto">
      {children}
    </Radix.Content>
  )
}
