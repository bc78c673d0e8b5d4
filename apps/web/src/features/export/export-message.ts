import type { Exported } from '@c360/formats'
import type { ReplicaMessage } from '#document/replica/replica-message.ts'

/** What is asked of the worker that writes exports. */
export type ExportRequest =
  | ReplicaMessage
  | {
      readonly kind: 'export'
      readonly id: number
      readonly exporter: string
      readonly options: Readonly<Record<string, unknown>>
    }

/** Its answer to the request of that id: what was written, or why nothing was. */
export type ExportReply =
  | { readonly id: number; readonly exported: Exported }
  | { readonly id: number; readonly failure: string }
