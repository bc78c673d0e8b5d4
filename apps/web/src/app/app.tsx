import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '#document/query-client.ts'
import { Toaster } from '#ui/toaster.tsx'
import { TooltipProvider } from '#ui/tooltip.tsx'
import { router } from './router.tsx'
import { appStrings } from './strings.ts'

const queryClient = createQueryClient()

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <TooltipProvider>
        <RouterProvider router={router} />
        <Toaster label={appStrings.notifications} closeLabel={appStrings.dismiss} />
      </TooltipProvider>
    </QueryClientProvider>
  )
}
