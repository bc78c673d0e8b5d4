import { LoaderCircle } from 'lucide-react'
import { useCanvas } from '../canvas-context.tsx'

/** Says that cards are being arranged for as long as it takes. */
export function ArrangingNotice() {
  const arranging = useCanvas((state) => state.arranging)
  if (arranging === undefined) return null
  return (
    <div className="canvas-notice" role="status">
      <LoaderCircle className="size-4 animate-spin" aria-hidden />
      {arranging}
    </div>
  )
}
