const isApple = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

const glyphs: Record<string, string> = isApple
  ? { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↵', backspace: '⌫', delete: '⌦', escape: 'Esc' }
  : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter', backspace: 'Backspace', delete: 'Del', escape: 'Esc' }

/** The keys of a shortcut such as `mod+shift+z`, as this device labels them. */
export function shortcutKeys(shortcut: string): string[] {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+').map((part) => (part === '' ? '+' : part))
  return parts.map((part) => glyphs[part] ?? (/^(?:.|f\d+)$/.test(part) ? part.toUpperCase() : part))
}

/** Whether a key press is the shortcut. `mod` is ⌘ on Apple devices and Ctrl elsewhere. */
export function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) || '+'
  const wants = (name: string): boolean => parts.slice(0, -1).includes(name)
  const mod = isApple ? event.metaKey : event.ctrlKey
  const otherMod = isApple ? event.ctrlKey : event.metaKey
  if (mod !== wants('mod') || otherMod || event.altKey !== wants('alt')) return false
  // "?" and "+" are typed with Shift on many keyboards and without on others.
  const shiftMatters = /^[a-z0-9]$/.test(key) || key.length > 1
  if (shiftMatters && event.shiftKey !== wants('shift')) return false
  // With Shift a digit key types something else on nearly every keyboard.
  if (/^\d$/.test(key)) return event.code === `Digit${key}`
  return event.key.toLowerCase() === key
}
