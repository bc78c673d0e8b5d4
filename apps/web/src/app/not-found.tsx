import { Compass } from 'lucide-react'
import { HomeLink } from './home-link.tsx'
import { Screen } from './screen.tsx'
import { appStrings } from './strings.ts'

export function NotFound() {
  return (
    <Screen icon={<Compass aria-hidden />} title={appStrings.notFoundTitle} actions={<HomeLink />}>
      {appStrings.notFoundText}
    </Screen>
  )
}
