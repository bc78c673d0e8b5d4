import { useSyncExternalStore } from 'react'

/** What the person chose; `system` follows the device. */
export type ThemePreference = 'system' | 'light' | 'dark'
export type Theme = 'light' | 'dark'

const storageKey = 'c360.theme'
const listeners = new Set<() => void>()
const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

function readPreference(): ThemePreference {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    // Storage may be switched off; the theme is then chosen anew on each visit.
    return 'system'
  }
}

let preference: ThemePreference = readPreference()

function resolveTheme(): Theme {
  if (preference !== 'system') return preference
  return prefersDark().matches ? 'dark' : 'light'
}

function publish(): void {
  document.documentElement.dataset['theme'] = resolveTheme()
  for (const listener of listeners) listener()
}

/** Puts the theme on the document and keeps it in step with the device; call once, before the first render. */
export function followTheme(): void {
  publish()
  prefersDark().addEventListener('change', publish)
}

/** Sets and remembers the theme. */
export function setThemePreference(next: ThemePreference): void {
  preference = next
  try {
    localStorage.setItem(storageKey, next)
  } catch {
    // Kept for this page only.
  }
  publish()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the person chose. */
export function useThemePreference(): ThemePreference {
  return useSyncExternalStore(subscribe, () => preference)
}

/** What is shown. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, resolveTheme)
}
