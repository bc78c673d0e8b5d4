import { useEffect } from 'react'
import { Home } from '#features/home/home.tsx'
import { MePopover } from '#features/top-bar/me-popover.tsx'
import { ThemeMenu } from '#features/top-bar/theme-menu.tsx'
import { appStrings } from './strings.ts'

export function HomeRoute() {
  useEffect(() => {
    document.title = appStrings.productName
  }, [])
  return (
    <Home
      corner={
        <>
          <MePopover />
          <ThemeMenu />
        </>
      }
    />
  )
}
