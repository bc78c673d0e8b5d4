import { Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#ui/icon-button.tsx'
import { Menu, MenuChoice } from '#ui/menu.tsx'
import { setThemePreference, type ThemePreference, useTheme, useThemePreference } from '#ui/theme.ts'
import { topBarStrings } from './strings.ts'

const options: readonly { value: ThemePreference; label: string; icon: ReactNode }[] = [
  { value: 'system', label: topBarStrings.system, icon: <Monitor aria-hidden /> },
  { value: 'light', label: topBarStrings.light, icon: <Sun aria-hidden /> },
  { value: 'dark', label: topBarStrings.dark, icon: <Moon aria-hidden /> },
]

/** Light, dark, or like the system. */
export function ThemeMenu() {
  const preference = useThemePreference()
  const theme = useTheme()
  const choose = (value: string): void => {
    const option = options.find((candidate) => candidate.value === value)
    if (option) setThemePreference(option.value)
  }
  return (
    <Menu
      label={topBarStrings.theme}
      align="end"
      trigger={
        <IconButton label={topBarStrings.theme} icon={theme === 'dark' ? <Moon aria-hidden /> : <Sun aria-hidden />} />
      }
    >
      <MenuChoice label={topBarStrings.theme} value={preference} options={options} onChange={choose} />
    </Menu>
  )
}
