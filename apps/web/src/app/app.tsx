import { RouterProvider } from '@tanstack/react-router'
import { Toaster } from '../ui/toaster.tsx'
import { TooltipProvider } from '../ui/tooltip.tsx'
import { router } from './router.tsx'
import { appStrings } from './strings.ts'

export function App() {
  return (
    <TooltipProvider>
      <RouterProvider router={router} />
      <Toaster label={appStrings.notifications} closeLabel={appStrings.dismiss} />
    </TooltipProvider>
  )
}
